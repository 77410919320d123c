import { model } from "@medusajs/framework/utils"

/** A legal entity that buys, with its requisites as they stand on papers. */
export const LegalEntity = model
  .define("legal_entity", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    group_id: model.text(),
    name: model.text().searchable(),
    full_name: model.text(),
    market_code: model.text(),
    country: model.text(),
    tax_id: model.text().searchable(),
    registration_ids: model.json(),
    legal_address: model.text(),
    bank: model.json().nullable(),
    delivery_city: model.text(),
    delivery_address: model.text(),
    delivery_postal_code: model.text(),
    lat: model.float().nullable(),
    lon: model.float().nullable(),
    price_status: model.text(),
    status: model.enum(["active", "orders_blocked", "closed"]).default("active"),
    is_demo: model.boolean().default(false),
    /** The legal entity that this one went up in. */
    merged_into: model.text().nullable(),
  })
  .indexes([
    { on: ["group_id"] },
    { on: ["merged_into"], where: "merged_into is not null" },
    {
      name: "IDX_legal_entity_own_tax_id",
      on: ["country", "tax_id"],
      unique: true,
      where: "deleted_at is null and merged_into is null",
    },
  ])
