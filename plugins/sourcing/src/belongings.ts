import { ownedRows, registerBelongings } from "@orac/companies"

registerBelongings(
  ownedRows({
    code: "sourcing.sources",
    label: { ru: "Свои склады", en: "Own warehouses" },
    table: "stock_source",
    column: "owner_entity_id",
  })
)
