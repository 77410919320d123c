import { model } from "@medusajs/framework/utils"

/** A group of legal entities; its primary entity is the one the group presents itself by. */
export const CompanyGroup = model.define("company_group", {
  id: model.id({ prefix: "cgrp" }).primaryKey(),
  name: model.text(),
  primary_entity_id: model.text().nullable(),
})
