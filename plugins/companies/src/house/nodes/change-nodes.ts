import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import type { NodeEdit, NodeView, NewNode } from "../../contract"
import {
  closed,
  merged,
  moved,
  placeProblem,
  reopened,
  type TreeChange,
} from "../../domain/house/tree"
import { audit } from "../audit"
import type { HouseDesk } from "../desk"
import { nodeFor } from "../reach"
import { HouseRefused } from "../refused"
import { checkDetails } from "./check-details"
import { moveSeats } from "./move-seats"
import { type HouseNode, lockTree, readTree } from "./read-tree"
import { nodeView } from "./view-nodes"
import { writeBranch, writeCostCentre, writePlaces } from "./write-nodes"

type Change = (trx: Transaction, tree: HouseNode[]) => Promise<string>

/** Runs a change of the tree with the house locked, and answers the changed node. */
const changing = (desk: HouseDesk, change: Change): Promise<NodeView> =>
  desk.knex.transaction(async (trx) => {
    const groupId = desk.partner.entity.group_id
    const id = await change(trx, await lockTree(trx, groupId))
    const node = (await readTree(trx, groupId)).find((one) => one.id === id)
    return nodeView(desk, node!)
  })

const note = (
  trx: Transaction,
  { partner }: HouseDesk,
  action: string,
  node: Pick<HouseNode, "entity_id" | "name">,
  facts: { before?: unknown; after?: unknown }
) =>
  audit(trx, {
    group_id: partner.entity.group_id,
    entity_id: node.entity_id,
    actor: partner.employee_name,
    action,
    subject: node.name,
    ...facts,
  })

async function writeDetails(trx: Transaction, id: string, entity_id: string, edit: NodeEdit) {
  if (edit.branch) {
    await writeBranch(trx, { id, entity_id }, edit.branch)
  }
  if (edit.cost_centre) {
    await writeCostCentre(trx, id, edit.cost_centre)
  }
}

/**
 * Adds a branch or a cost centre.
 *
 * @throws HouseRefused where it does not go there or a number of it is wrong
 */
export const addNode = (desk: HouseDesk, { parent_id, kind, ...edit }: NewNode) =>
  changing(desk, async (trx, tree) => {
    const parent = nodeFor(tree, desk.partner, parent_id, "branch.edit")
    const problem = placeProblem(parent, { kind, entity_id: null })
    if (problem) {
      throw new HouseRefused([problem], 409)
    }
    const entity_id = parent.entity_id!
    checkDetails(desk, tree, { kind, entity_id }, edit)
    const id = generateEntityId("", "node")
    const path = [...parent.path, id]
    await trx("org_node").insert({ id, kind, parent_id, entity_id, path, name: edit.name })
    await writeDetails(trx, id, entity_id, edit)
    await note(
      trx,
      desk,
      "node.added",
      { entity_id, name: edit.name },
      { after: { kind, ...edit } }
    )
    return id
  })

/** Changes the name and the details of a branch or a cost centre. */
export const editNode = (desk: HouseDesk, id: string, edit: NodeEdit) =>
  changing(desk, async (trx, tree) => {
    const node = nodeFor(tree, desk.partner, id, "branch.edit")
    const { name, branch, cost_centre, entity_id } = node
    checkDetails(desk, tree, node, edit)
    await trx("org_node").where({ id }).update({ name: edit.name, updated_at: new Date() })
    await writeDetails(trx, id, entity_id!, edit)
    const before = { name, branch, cost_centre }
    await note(trx, desk, "node.edited", { entity_id, name: edit.name }, { before, after: edit })
    return id
  })

async function rearrange(trx: Transaction, change: TreeChange) {
  if (change.kind === "refused") {
    throw new HouseRefused([change.refusal], 409)
  }
  await writePlaces(trx, change.nodes)
}

/** Names of a path, for the journal. */
const trail = (tree: readonly HouseNode[], { path }: HouseNode) =>
  path.map((id) => tree.find((one) => one.id === id)?.name ?? id)

/** Hangs a node with all below it under another parent. */
export const moveNode = (desk: HouseDesk, id: string, parentId: string) =>
  changing(desk, async (trx, tree) => {
    const node = nodeFor(tree, desk.partner, id, "branch.edit")
    const parent = nodeFor(tree, desk.partner, parentId, "branch.edit")
    await rearrange(trx, moved(tree, node, parent))
    const after = { below: trail(tree, parent) }
    await note(trx, desk, "node.moved", node, { before: { at: trail(tree, node) }, after })
    return id
  })

/** Makes a node part of another: its children, seats and invitations go there, its history stays in view. */
export const mergeNode = (desk: HouseDesk, id: string, intoId: string) =>
  changing(desk, async (trx, tree) => {
    const node = nodeFor(tree, desk.partner, id, "branch.edit")
    const into = nodeFor(tree, desk.partner, intoId, "branch.edit")
    await rearrange(trx, merged(tree, node, into))
    const seats = await moveSeats(trx, id, intoId)
    const after = { into: trail(tree, into), seats }
    await note(trx, desk, "node.merged", node, { before: { at: trail(tree, node) }, after })
    return intoId
  })

export const closeNode = (desk: HouseDesk, id: string) =>
  changing(desk, async (trx, tree) => {
    const node = nodeFor(tree, desk.partner, id, "branch.edit")
    await rearrange(trx, closed(tree, node))
    await note(trx, desk, "node.closed", node, {})
    return id
  })

export const reopenNode = (desk: HouseDesk, id: string) =>
  changing(desk, async (trx, tree) => {
    const node = nodeFor(tree, desk.partner, id, "branch.edit")
    await rearrange(trx, reopened(tree, node))
    await note(trx, desk, "node.reopened", node, {})
    return id
  })
