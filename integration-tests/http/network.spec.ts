import { deskAnswers } from "../desk/answers"
import { desk } from "../desk/desk"
import { sellersInSilence } from "../desk/silence"
import { answersFromElsewhere } from "../desk/other-source"
import { deskSources } from "../desk/sources"
import { sellerTerms } from "../desk/seller-terms"
import { sellerPapers } from "../documents/seller-papers"
import { editsBeforeSellers } from "../desk/order-edits"
import { portal } from "../support/portal"
import { clientsThatChange } from "../territories/clients"
import { changesOfRights } from "../territories/changes-of-rights"
import { networkPages } from "../territories/network-pages"
import { territories } from "../territories/territories"

portal({
  territories,
  "changes of rights": changesOfRights,
  "pages of the network": networkPages,
  "clients that change": clientsThatChange,
  desk,
  "answers of sellers": deskAnswers,
  "sellers in silence": sellersInSilence,
  "sources of sellers": deskSources,
  "answers from another source": answersFromElsewhere,
  "terms of sellers": sellerTerms,
  "papers of sellers": sellerPapers,
  "edits of orders before sellers": editsBeforeSellers,
})
