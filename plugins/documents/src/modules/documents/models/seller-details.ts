import { model } from "@medusajs/framework/utils"

/** What a dealer's or distributor's papers show besides its requisites. */
export const SellerDetails = model
  .define("seller_details", {
    id: model.id({ prefix: "sdet" }).primaryKey(),
    seller_id: model.text(),
    /** Letters that its numbers begin with. */
    number_prefix: model.text(),
    director: model.text(),
    accountant: model.text(),
    phone: model.text(),
    email: model.text(),
    set_by: model.text(),
  })
  .indexes([{ on: ["seller_id"], unique: true, where: "deleted_at is null" }])
