import { model } from "@medusajs/framework/utils"

/**
 * A place in a partner's house: a group, a legal entity, a branch or a cost centre, at any depth.
 * The node of a group or a legal entity has the id of its row there, which also holds its name.
 * `path` lists the ids from the root down to the node itself.
 */
export const OrgNode = model
  .define("org_node", {
    id: model.id({ prefix: "node" }).primaryKey(),
    kind: model.enum(["group", "legal_entity", "branch", "cost_centre"]),
    parent_id: model.text().nullable(),
    entity_id: model.text().nullable(),
    path: model.array(),
    name: model.text().nullable(),
    status: model.enum(["active", "closed"]).default("active"),
  })
  .indexes([{ on: ["path"], type: "GIN" }, { on: ["entity_id"] }])
