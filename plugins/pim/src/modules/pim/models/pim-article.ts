import { model } from "@medusajs/framework/utils"

/** What is known of an article besides price and stock; one per product variant. Dimensions in mm, weight in grams. */
export const PimArticle = model
  .define("pim_article", {
    id: model.id({ prefix: "part" }).primaryKey(),
    sku: model.text().unique(),
    sku_key: model.text().unique(),
    variant_id: model.text().unique(),
    product_id: model.text(),
    inventory_item_id: model.text(),
    family: model.text(),
    category: model.text(),
    product_group: model.text(),
    material: model.text(),
    name: model.json(),
    length_mm: model.number().nullable(),
    height_mm: model.number().nullable(),
    width_mm: model.number().nullable(),
    weight_g: model.number(),
    pack_quantity: model.number().default(1),
    unit: model.text().default("pcs"),
    bending_radius_mm: model.number().nullable(),
    barcode: model.text().nullable(),
    is_flexible: model.boolean().default(false),
    has_light: model.boolean().default(false),
    discontinued: model.boolean().default(false),
    substitute_sku: model.text().nullable(),
    is_demo: model.boolean().default(false),
    rank: model.number().default(0),
  })
  .indexes([
    { on: ["category", "rank"], where: "deleted_at is null" },
    { on: ["product_id"], where: "deleted_at is null" },
    { on: ["inventory_item_id"], where: "deleted_at is null" },
  ])
  .checks([
    { name: "pim_article_weight_g_check", expression: (columns) => `${columns.weight_g} > 0` },
    {
      name: "pim_article_pack_quantity_check",
      expression: (columns) => `${columns.pack_quantity} > 0`,
    },
  ])
