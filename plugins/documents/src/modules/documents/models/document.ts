import { model } from "@medusajs/framework/utils"

/** An issued paper. Its row and its file are written once and never changed. */
export const Document = model
  .define("document", {
    id: model.id({ prefix: "doc" }).primaryKey(),
    kind: model.enum(["invoice"]),
    number: model.text(),
    year: model.number(),
    sequence: model.number(),
    /** Who sells: the market of the manufacturer's own company, or the legal entity of a dealer or distributor. */
    seller_code: model.text(),
    /** The legal entity that buys: the only one that may see the paper. */
    entity_id: model.text(),
    /** The branch it was bought for; null = the whole legal entity. */
    branch_id: model.text().nullable(),
    /** Who ordered. */
    customer_id: model.text().nullable(),
    order_id: model.text(),
    order_display_id: model.number(),
    issued_at: model.dateTime(),
    due_on: model.text(),
    currency_code: model.text(),
    total_minor: model.bigNumber(),
    status: model.enum(["issued"]).default("issued"),
    sha256: model.text(),
    file_base64: model.text(),
    /** Everything that was printed. */
    data: model.json(),
  })
  .indexes([
    { on: ["order_id", "kind", "seller_code"], unique: true, where: "deleted_at is null" },
    { on: ["seller_code", "issued_at"] },
    { on: ["seller_code", "kind", "year", "sequence"], unique: true },
    { on: ["entity_id", "issued_at"] },
  ])
