import { credit } from "../credit/credit"
import { demo } from "../demo/demo"
import { documents } from "../documents/documents"
import { notifications } from "../notifications/notifications"
import { catalogue } from "../pim/catalogue"
import { largeTables } from "../pricing/large-tables"
import { pricing } from "../pricing/pricing"
import { sourcing } from "../sourcing/sourcing"
import { inbox } from "../notifications/inbox"
import { staffPrices } from "../pricing/staff-prices"
import { creditRoutes } from "../credit/credit-routes"
import { mailRoutes } from "../notifications/mail-routes"
import { portal } from "../support/portal"

portal({
  catalogue,
  pricing,
  "large tables": largeTables,
  sourcing,
  credit,
  documents,
  notifications,
  "the demo world": demo,
  "the inbox": inbox,
  "prices before staff": staffPrices,
  "routes of credit": creditRoutes,
  "mail before staff and readers": mailRoutes,
})
