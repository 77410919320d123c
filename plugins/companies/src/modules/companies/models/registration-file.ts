import { model } from "@medusajs/framework/utils"

/** A paper of an applicant. Its type is what its content is. */
export const RegistrationFile = model
  .define("registration_file", {
    id: model.id({ prefix: "regf" }).primaryKey(),
    registration_id: model.text(),
    document: model.text(),
    name: model.text(),
    type: model.text(),
    size: model.number(),
    sha256: model.text(),
    content_base64: model.text(),
  })
  .indexes([{ on: ["registration_id"] }])
