import type { PartnerContext } from "../../domain/partner-context"
import type { Grants } from "../../domain/permissions"
import { beyond, mergeGrants } from "../../domain/rights/merge-grants"
import type { HouseNode } from "../nodes/read-tree"
import { rightsAt } from "../reach"
import { refuse } from "../refused"

/**
 * Nobody gives what he has not, nor takes a seat away that is above his own.
 *
 * @throws HouseRefused naming the codes that go beyond the giver's at that node
 */
export function assertWithin(
  partner: PartnerContext,
  { id, kind, path }: HouseNode,
  grants: Grants
): void {
  const given = mergeGrants([{ node_id: id, node_kind: kind, grants }], [id])
  const codes = beyond(rightsAt(partner, { path }), Object.fromEntries(given))
  if (codes.length) {
    refuse("BEYOND_OWN_RIGHTS", `This role may more than you do there: ${codes.join(", ")}.`, {
      codes,
    })
  }
}
