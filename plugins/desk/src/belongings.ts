import { ownedRows, registerBelongings } from "@orac/companies"

registerBelongings(
  ownedRows({
    code: "desk.offers",
    label: { ru: "Заказы у дилера", en: "Orders at a dealer" },
    table: "seller_offer",
  })
)
