import { model } from "@medusajs/framework/utils"

/** A person of a partner: one Medusa customer, who may act for several legal entities. */
export const Employee = model
  .define("employee", {
    id: model.id({ prefix: "empl" }).primaryKey(),
    customer_id: model.text(),
    name: model.text(),
    email: model.text(),
    locale: model.text().nullable(),
    /** Set for a member of ORAC's staff who acts for partners: the e-mail of the staff log-in. */
    acting_staff: model.text().nullable(),
  })
  .indexes([
    { on: ["customer_id"], unique: true, where: "deleted_at is null" },
    {
      on: ["acting_staff"],
      unique: true,
      where: "deleted_at is null and acting_staff is not null",
    },
  ])
