import fc from "fast-check"
import type { NodeKind } from "../rights/merge-grants"
import { closed, merged, moved, reopened, type TreeChange, type TreeNode } from "./tree"

const node = (id: string, kind: NodeKind, parent: TreeNode | null, entity?: string): TreeNode => ({
  id,
  kind,
  parent_id: parent?.id ?? null,
  entity_id: entity ?? parent?.entity_id ?? null,
  path: [...(parent?.path ?? []), id],
  status: "active",
})

function aHouse(): TreeNode[] {
  const group = node("G", "group", null)
  const [one, two] = ["E1", "E2"].map((id) => node(id, "legal_entity", group, id))
  const a = node("A", "branch", one)
  const b = node("B", "branch", one)
  const a1 = node("A1", "branch", a)
  const c = node("C", "cost_centre", a1)
  const c1 = node("C1", "cost_centre", c)
  return [group, one, two, a, b, a1, c, c1, node("X", "branch", two)]
}

const find = (tree: readonly TreeNode[], id: string) => tree.find((one) => one.id === id)!

const apply = (tree: TreeNode[], change: TreeChange): TreeNode[] =>
  change.kind === "refused"
    ? tree
    : tree.map((one) => change.nodes.find(({ id }) => id === one.id) ?? one)

const codeOf = (change: TreeChange) => (change.kind === "refused" ? change.refusal.code : null)

/** Every path is the parent's and the node's own id; nothing open stands below something closed. */
function expectSound(tree: readonly TreeNode[]) {
  for (const one of tree) {
    const parent = tree.find(({ id }) => id === one.parent_id)
    expect(one.path).toEqual([...(parent?.path ?? []), one.id])
    expect(new Set(one.path).size).toBe(one.path.length)
    if (parent && parent.kind !== "group") {
      expect(one.entity_id).toBe(parent.entity_id)
    }
    if (one.status === "active" && parent) {
      expect(parent.status).toBe("active")
    }
  }
}

describe("a partner's tree", () => {
  it("moves a branch with all below it", () => {
    const tree = aHouse()
    const after = apply(tree, moved(tree, find(tree, "A1"), find(tree, "B")))
    expect(find(after, "C1").path).toEqual(["G", "E1", "B", "A1", "C", "C1"])
  })

  it("merges: the closed node stays below the other, its children come up", () => {
    const tree = aHouse()
    const after = apply(tree, merged(tree, find(tree, "A"), find(tree, "B")))
    expect(find(after, "A")).toMatchObject({ status: "closed", path: ["G", "E1", "B", "A"] })
    expect(find(after, "A1").path).toEqual(["G", "E1", "B", "A1"])
  })

  it.each<[string, (tree: TreeNode[]) => TreeChange]>([
    ["NODE_FIXED", (tree) => moved(tree, find(tree, "E1"), find(tree, "B"))],
    ["NODE_IN_ITSELF", (tree) => moved(tree, find(tree, "A"), find(tree, "A"))],
    ["NODE_IN_ITSELF", (tree) => moved(tree, find(tree, "A"), find(tree, "A1"))],
    ["NODE_KIND", (tree) => moved(tree, find(tree, "A"), find(tree, "G"))],
    ["NODE_KIND", (tree) => moved(tree, find(tree, "B"), find(tree, "C"))],
    ["NODE_OTHER_ENTITY", (tree) => moved(tree, find(tree, "A"), find(tree, "E2"))],
    ["NODE_KIND", (tree) => merged(tree, find(tree, "A"), find(tree, "C"))],
    ["NODE_IN_ITSELF", (tree) => merged(tree, find(tree, "A"), find(tree, "A1"))],
    ["NODE_OTHER_ENTITY", (tree) => merged(tree, find(tree, "A"), find(tree, "X"))],
    ["NODE_HAS_OPEN", (tree) => closed(tree, find(tree, "A"))],
    ["NODE_FIXED", (tree) => closed(tree, find(tree, "E1"))],
  ])("refuses with %s", (code, change) => {
    expect(codeOf(change(aHouse()))).toBe(code)
  })

  it("stays sound under any sequence of changes", () => {
    const ids = aHouse().map(({ id }) => id)
    const step = fc.record({
      kind: fc.constantFrom("move", "merge", "close", "reopen"),
      id: fc.constantFrom(...ids),
      other: fc.constantFrom(...ids),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let tree = aHouse()
        for (const { kind, id, other } of steps) {
          const [one, two] = [find(tree, id), find(tree, other)]
          const change = {
            move: () => moved(tree, one, two),
            merge: () => merged(tree, one, two),
            close: () => closed(tree, one),
            reopen: () => reopened(tree, one),
          }[kind]!()
          tree = apply(tree, change)
          expectSound(tree)
        }
        expect(tree.map(({ id }) => id)).toEqual(ids)
      })
    )
  })
})
