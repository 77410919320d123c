import { approvals } from "../approvals/approvals"
import { waitingApprovals } from "../approvals/waiting"
import { adminOrders } from "../checkout/admin-orders"
import { checkout } from "../checkout/checkout"
import { orderEdits } from "../checkout/order-edits"
import { orders } from "../checkout/orders"
import { padEdits } from "../checkout/pad-edits"
import { padPresence } from "../checkout/pad-presence"
import { placing } from "../checkout/placing"
import { whoSeesOrders } from "../checkout/who-sees"
import { portal } from "../support/portal"

portal({
  checkout,
  "edits of a pad": padEdits,
  "presence at a pad": padPresence,
  orders,
  "edits of an order": orderEdits,
  "orders before staff": adminOrders,
  approvals,
  "waiting approvals": waitingApprovals,
  "placing a pad": placing,
  "who sees orders": whoSeesOrders,
})
