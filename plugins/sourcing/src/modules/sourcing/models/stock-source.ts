import { model } from "@medusajs/framework/utils"

/** A place that ships: what Medusa's stock location does not know of itself. One per location. */
export const StockSource = model
  .define("stock_source", {
    id: model.id({ prefix: "ssrc" }).primaryKey(),
    location_id: model.text().unique(),
    kind: model.enum(["factory", "hub", "distributor"]),
    name: model.json(),
    city: model.json(),
    country: model.text(),
    lat: model.float(),
    lon: model.float(),
    owner_entity_id: model.text().nullable(),
    cutoff: model.text().default("14:00"),
    lead_days: model.number().default(1),
    time_zone: model.text(),
    markets_served: model.array(),
    freight_profile: model.text().default("standard"),
    active: model.boolean().default(true),
    is_demo: model.boolean().default(false),
  })
  .checks([
    {
      name: "stock_source_cutoff_check",
      expression: (columns) => `${columns.cutoff} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`,
    },
    { name: "stock_source_lead_days_check", expression: (columns) => `${columns.lead_days} >= 0` },
  ])
