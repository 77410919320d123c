import { ownedRows, registerBelongings } from "@orac/companies"
import { endAll } from "./approvals/end-approval"

registerBelongings(
  ownedRows({
    code: "checkout.orders",
    label: { ru: "Заказы", en: "Orders" },
    table: "partner_order",
  })
)
registerBelongings(
  ownedRows({
    code: "checkout.pads",
    label: { ru: "Черновики заказов", en: "Order pads" },
    table: "pad",
  })
)
registerBelongings(
  ownedRows({
    code: "checkout.lists",
    label: { ru: "Списки", en: "Lists" },
    table: "shopping_list",
  })
)
registerBelongings(
  ownedRows({
    code: "checkout.own-articles",
    label: { ru: "Свои артикулы", en: "Own article numbers" },
    table: "own_article",
    unique: ["key"],
  })
)
const requests = ownedRows({
  code: "checkout.approvals",
  label: { ru: "Заявки на согласование", en: "Requests for approval" },
  table: "approval",
})
registerBelongings({
  ...requests,
  /** What waits was agreed to for the company that goes: its people send it again for the one that stays. */
  async move(trx, pair) {
    await endAll(trx, pair.duplicate_id)
    return await requests.move(trx, pair)
  },
})
registerBelongings(
  ownedRows({
    code: "checkout.approval-rules",
    label: { ru: "Правила согласования", en: "Approval rules" },
    table: "approval_rule",
    column: "node_id",
  })
)
