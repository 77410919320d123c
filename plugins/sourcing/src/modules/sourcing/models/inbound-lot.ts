import { model } from "@medusajs/framework/utils"

/** Goods of one article that will reach a source: on the way or in production. Quantities are pieces. */
export const InboundLot = model
  .define("inbound_lot", {
    id: model.id({ prefix: "ilot" }).primaryKey(),
    source_id: model.text(),
    sku: model.text(),
    inventory_item_id: model.text(),
    origin: model.enum(["transit", "production"]),
    eta: model.text(),
    quantity: model.number(),
    reserved: model.number().default(0),
    confidence: model.enum(["confirmed", "expected"]).default("expected"),
    is_demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["inventory_item_id", "source_id"], where: "deleted_at is null" },
    { on: ["source_id", "eta"], where: "deleted_at is null" },
  ])
  .checks([
    {
      name: "inbound_lot_reserved_check",
      expression: (columns) =>
        `${columns.reserved} >= 0 and ${columns.reserved} <= ${columns.quantity}`,
    },
    {
      name: "inbound_lot_eta_check",
      expression: (columns) => `${columns.eta} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
  ])
