import type { NodeEdit } from "../../contract"
import type { NodeKind } from "../../domain/rights/merge-grants"
import type { HouseDesk } from "../desk"
import { refuse } from "../refused"
import type { HouseNode } from "./read-tree"

function checkNumber({ markets, partner }: HouseDesk, value: string) {
  const { branch_legal_id, legal_ids, languages } = markets.get(partner.entity.market_code)
  const field = legal_ids.find(({ code }) => code === branch_legal_id)
  const problem = field ? field.check(value) : "unknown"
  if (problem) {
    const label = field?.label[partner.locale ?? ""] ?? field?.label[languages[0]] ?? ""
    refuse(
      "BRANCH_NUMBER_WRONG",
      field
        ? `${label} ${value} is not valid: see the certificate of the tax office.`
        : "Branches have no tax number of their own in this country.",
      { label, value },
      422
    )
  }
}

/**
 * Holds the details of a branch or cost centre against its kind, its market and its neighbours.
 *
 * @throws HouseRefused 422 for what does not fit, 409 for a code that is taken
 */
export function checkDetails(
  desk: HouseDesk,
  tree: readonly HouseNode[],
  { id, kind, entity_id }: { id?: string; kind: NodeKind; entity_id: string | null },
  { branch, cost_centre }: NodeEdit
): void {
  if (
    (kind === "branch") !== Boolean(branch) ||
    (kind === "cost_centre") !== Boolean(cost_centre)
  ) {
    refuse("NODE_KIND", "A branch has an address, a cost centre a code.", { kind }, 422)
  }
  if (branch?.tax_registration) {
    checkNumber(desk, branch.tax_registration)
  }
  const taken =
    cost_centre &&
    tree.some(
      (one) =>
        one.id !== id && one.entity_id === entity_id && one.cost_centre?.code === cost_centre.code
    )
  if (taken) {
    refuse("CODE_TAKEN", `There is a cost centre ${cost_centre.code} already.`, {
      code: cost_centre.code,
    })
  }
}
