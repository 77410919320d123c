import { ownedRows, registerBelongings } from "@orac/companies"

/** A price that the survivor has agreed itself stands; the duplicate's stays behind. */
registerBelongings(
  ownedRows({
    code: "pricing.partner-prices",
    label: { ru: "Личные цены", en: "Personal prices" },
    table: "partner_price",
    unique: ["sku", "min_quantity"],
  })
)
