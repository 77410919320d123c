import { model } from "@medusajs/framework/utils"

/**
 * A percentage off from a quantity of one line on, counted in pieces or in full packs. It belongs to
 * a price book and covers all of it, one product group or one article (`scope_key` names which).
 */
export const VolumeBreak = model
  .define("volume_break", {
    id: model.id({ prefix: "vbrk" }).primaryKey(),
    book_id: model.text(),
    scope: model.enum(["book", "product_group", "sku"]),
    scope_key: model.text().nullable(),
    from_quantity: model.number().nullable(),
    from_packs: model.number().nullable(),
    basis_points: model.number(),
    valid_from: model.dateTime().nullable(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([{ on: ["book_id", "scope", "scope_key"], where: "deleted_at is null" }])
  .checks([
    { name: "volume_break_kind_check", expression: "num_nonnulls(from_quantity, from_packs) = 1" },
    { name: "volume_break_threshold_check", expression: "coalesce(from_quantity, from_packs) > 0" },
    { name: "volume_break_percent_check", expression: "basis_points between 0 and 10000" },
    { name: "volume_break_scope_key_check", expression: "(scope = 'book') = (scope_key is null)" },
  ])
