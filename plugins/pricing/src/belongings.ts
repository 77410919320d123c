import { ownedRows, registerBelongings } from "@orac/companies"

/** A price that the survivor has agreed itself stands; the duplicate's stays behind. */
registerBelongings(
  ownedRows({
    code: "pricing.partner-prices",
    label: { ru: "Личные цены", en: "Personal prices" },
    table: "partner_price",
    unique: ["seller_id", "sku", "min_quantity"],
  })
)
/** The same of discounts that a seller gives a single client; of discounts that have ended, too. */
registerBelongings(
  ownedRows({
    code: "pricing.client-discounts",
    label: { ru: "Скидки клиента у дилера", en: "Discounts of a client with its dealer" },
    table: "group_discount",
    unique: ["seller_id", "product_group"],
  })
)
