import { model } from "@medusajs/framework/utils"

/** A node of the tree of places; `postcodes` is a list of `{from, to}` prefixes of one length. */
export const Territory = model
  .define("territory", {
    id: model.id({ prefix: "terr" }).primaryKey(),
    parent_id: model.text().nullable(),
    kind: model.enum(["area", "country", "region", "city", "postcodes"]),
    name: model.json(),
    country: model.text().nullable(),
    cities: model.array(),
    postcodes: model.json(),
    active: model.boolean().default(true),
    created_by: model.text(),
    closed_by: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    is_demo: model.boolean().default(false),
  })
  .indexes([{ on: ["parent_id"], where: "deleted_at is null" }])
