import type { Refusal } from "../refusal"
import type { NodeKind } from "../rights/merge-grants"

/** A place in a partner's tree, as far as its shape goes. */
export interface TreeNode {
  id: string
  kind: NodeKind
  parent_id: string | null
  entity_id: string | null
  /** The ids from the root down to the node itself. */
  path: string[]
  status: "active" | "closed"
}

/** What a change of the tree makes of some of its nodes; null = nothing to change. */
export type TreeChange =
  { kind: "nodes"; nodes: TreeNode[] } | { kind: "refused"; refusal: Refusal }

const refused = (code: string, message: string): TreeChange => ({
  kind: "refused",
  refusal: { code, message, facts: {} },
})

/** Which kinds may stand right below which. */
const BELOW: Record<NodeKind, readonly NodeKind[]> = {
  group: [],
  legal_entity: ["branch", "cost_centre"],
  branch: ["branch", "cost_centre"],
  cost_centre: ["cost_centre"],
}

const isFixed = ({ kind }: TreeNode) => kind === "group" || kind === "legal_entity"

const isWithin = (node: TreeNode, ancestor: TreeNode) => node.path.includes(ancestor.id)

/** Why something may not be put right below a parent; null = it may. */
export function placeProblem(
  parent: TreeNode,
  child: { kind: NodeKind; entity_id: string | null }
): Refusal | null {
  if (parent.status === "closed") {
    return { code: "NODE_CLOSED", message: "Nothing goes below a closed place.", facts: {} }
  }
  if (!BELOW[parent.kind].includes(child.kind)) {
    return { code: "NODE_KIND", message: "This kind of place does not go there.", facts: {} }
  }
  if (child.entity_id !== null && child.entity_id !== parent.entity_id) {
    return {
      code: "NODE_OTHER_ENTITY",
      message: "A branch stays within its legal entity: its orders and papers are that entity's.",
      facts: {},
    }
  }
  return null
}

/** A node and all below it, with paths that start at a new parent. */
const rehung = (tree: readonly TreeNode[], node: TreeNode, parent: TreeNode): TreeNode[] =>
  tree
    .filter((one) => isWithin(one, node))
    .map((one) => ({
      ...one,
      parent_id: one.id === node.id ? parent.id : one.parent_id,
      path: [...parent.path, ...one.path.slice(node.path.length - 1)],
    }))

/**
 * Hangs a node with all below it under another parent.
 *
 * @param tree all nodes of the group
 */
export function moved(tree: readonly TreeNode[], node: TreeNode, parent: TreeNode): TreeChange {
  if (isFixed(node)) {
    return refused("NODE_FIXED", "Groups and legal entities are not moved.")
  }
  if (isWithin(parent, node)) {
    return refused("NODE_IN_ITSELF", "A place cannot go below itself.")
  }
  const problem = placeProblem(parent, node)
  return problem
    ? { kind: "refused", refusal: problem }
    : { kind: "nodes", nodes: rehung(tree, node, parent) }
}

/**
 * Makes one node part of another: it goes below it, closed, and what was below it comes up to the
 * other, so that whoever sees the other sees the history of both.
 */
export function merged(tree: readonly TreeNode[], node: TreeNode, into: TreeNode): TreeChange {
  if (isFixed(node) || node.kind !== into.kind) {
    return refused("NODE_KIND", "Only places of one kind are merged.")
  }
  if (isWithin(into, node)) {
    return refused("NODE_IN_ITSELF", "A place cannot be merged into one below it.")
  }
  if (into.status === "closed") {
    return refused("NODE_CLOSED", "Nothing is merged into a closed place.")
  }
  if (node.entity_id !== into.entity_id) {
    return refused("NODE_OTHER_ENTITY", "Only places of one legal entity are merged.")
  }
  const children = tree.filter(({ parent_id }) => parent_id === node.id)
  const closed: TreeNode = {
    ...node,
    status: "closed",
    parent_id: into.id,
    path: [...into.path, node.id],
  }
  return { kind: "nodes", nodes: [closed, ...children.flatMap((one) => rehung(tree, one, into))] }
}

/** Closes a node; what is open below it must be closed, moved or merged first. */
export function closed(tree: readonly TreeNode[], node: TreeNode): TreeChange {
  if (isFixed(node)) {
    return refused("NODE_FIXED", "Legal entities are closed by ORAC.")
  }
  const hasOpen = tree.some(
    (one) => one.id !== node.id && one.status === "active" && isWithin(one, node)
  )
  return hasOpen
    ? refused("NODE_HAS_OPEN", "Close, move or merge what is open below it first.")
    : { kind: "nodes", nodes: [{ ...node, status: "closed" }] }
}

/** Opens a closed node again, below an open one. */
export function reopened(tree: readonly TreeNode[], node: TreeNode): TreeChange {
  const parent = tree.find(({ id }) => id === node.parent_id)
  return isFixed(node) || parent?.status !== "active"
    ? refused("NODE_CLOSED", "Open the place above it first.")
    : { kind: "nodes", nodes: [{ ...node, status: "active" }] }
}
