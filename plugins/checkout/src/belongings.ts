import { ownedRows, registerBelongings } from "@orac/companies"

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
registerBelongings(
  ownedRows({
    code: "checkout.approvals",
    label: { ru: "Заявки на согласование", en: "Requests for approval" },
    table: "approval",
  })
)
registerBelongings(
  ownedRows({
    code: "checkout.approval-rules",
    label: { ru: "Правила согласования", en: "Approval rules" },
    table: "approval_rule",
    column: "node_id",
  })
)
