import { MedusaError } from "@medusajs/framework/utils"
import type { PartnerContext } from "../domain/partner-context"
import type { Grant, Permission } from "../domain/permissions"
import { mergeGrants } from "../domain/rights/merge-grants"
import type { HouseNode } from "./nodes/read-tree"
import { refuse } from "./refused"

type Rights = ReadonlyMap<Permission, Grant>

/** What somebody may do at a node of his house. */
export const rightsAt = ({ seats }: PartnerContext, { path }: Pick<HouseNode, "path">): Rights =>
  mergeGrants(seats, path)

/** Whether somebody may do something at a node for others, not for himself alone. */
export const mayAt = (
  partner: PartnerContext,
  node: Pick<HouseNode, "path">,
  code: Permission
): boolean => {
  const grant = rightsAt(partner, node).get(code)
  return grant !== undefined && grant.scope !== "own"
}

/**
 * A node at which somebody may do something.
 *
 * @param seen the permission by which the node is known to him at all
 * @throws MedusaError NOT_FOUND for a node beyond his reach
 * @throws HouseRefused 403 for one that he sees and may not touch
 */
export function nodeFor(
  tree: readonly HouseNode[],
  partner: PartnerContext,
  id: string,
  code: Permission,
  seen: Permission = "branch.view"
): HouseNode {
  const node = tree.find((one) => one.id === id)
  if (!node || !(mayAt(partner, node, seen) || mayAt(partner, node, code))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Place ${id} was not found.`)
  }
  return mayAt(partner, node, code)
    ? node
    : refuse(
        "PERMISSION_MISSING",
        `Your role does not include ${code} there.`,
        { missing: [code] },
        403
      )
}
