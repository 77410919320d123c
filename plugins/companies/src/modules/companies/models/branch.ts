import { model } from "@medusajs/framework/utils"

/** What a branch has besides its place: where goods go, and its own registration with the tax office. */
export const Branch = model.define("branch", {
  id: model.id().primaryKey(),
  tax_registration: model.text().nullable(),
  delivery_city: model.text(),
  delivery_address: model.text(),
  delivery_postal_code: model.text(),
  lat: model.float().nullable(),
  lon: model.float().nullable(),
})
