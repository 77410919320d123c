import { desk } from "../desk/desk"
import { deskSources } from "../desk/sources"
import { sellerTerms } from "../desk/seller-terms"
import { sellerPapers } from "../documents/seller-papers"
import { portal } from "../support/portal"
import { clientsThatChange } from "../territories/clients"
import { territories } from "../territories/territories"

portal({
  territories,
  "clients that change": clientsThatChange,
  desk,
  "sources of sellers": deskSources,
  "terms of sellers": sellerTerms,
  "papers of sellers": sellerPapers,
})
