import type { NodeView } from "../../contract"
import type { HouseDesk } from "../desk"
import { mayAt } from "../reach"
import { type HouseNode, readTree } from "./read-tree"

export const nodeView = ({ partner }: HouseDesk, node: HouseNode): NodeView => ({
  id: node.id,
  kind: node.kind,
  parent_id: node.parent_id,
  entity_id: node.entity_id,
  name: node.name,
  status: node.status,
  may_edit: mayAt(partner, node, "branch.edit"),
  branch: node.branch,
  cost_centre: node.cost_centre,
})

/** The places that an employee may look at, from the root down. */
export async function viewNodes(desk: HouseDesk): Promise<NodeView[]> {
  const tree = await readTree(desk.knex, desk.partner.entity.group_id)
  return tree
    .filter((node) => mayAt(desk.partner, node, "branch.view"))
    .map((node) => nodeView(desk, node))
}
