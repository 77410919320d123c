import type { Knex } from "@orac/bulk"
import type { MarketsService } from "@orac/markets"
import type { EntityChoice, PartnerMe } from "../contract"
import { mergeGrants } from "../domain/rights/merge-grants"
import { seatsOf } from "../domain/rights/seats-of"
import { type BranchChoice, openBranches } from "./branches"
import { entityRef } from "./entity-view"
import { type MembershipRow, validMemberships } from "./memberships"

/** A legal entity with the branches that the employee's seats reach, and what he may do where he starts. */
function choiceOf(
  markets: MarketsService,
  row: MembershipRow,
  open: readonly BranchChoice[]
): EntityChoice | null {
  const seats = seatsOf(row.seats)
  const paths = [row.entity_path, ...open.map(({ path }) => path)]
  const [first] = paths.filter((path) => mergeGrants(seats, path).size)
  if (!first) {
    return null
  }
  return {
    ...entityRef(markets, row),
    role: row.seats[0].role,
    permissions: [...mergeGrants(seats, first).keys()],
    acting_until: row.acting_staff && row.seats[0].valid_to,
    whole: first === paths[0],
    branches: open.flatMap(({ id, name, path }) => {
      const permissions = [...mergeGrants(seats, path).keys()]
      return permissions.length ? [{ id, name, permissions }] : []
    }),
  }
}

/**
 * Who a customer is and for whom he may act now, in two statements.
 *
 * @returns null where he is nobody's employee, or no seat of his is valid
 */
export async function entityChoices(
  knex: Knex,
  markets: MarketsService,
  customerId: string
): Promise<PartnerMe | null> {
  const rows = await validMemberships(knex, customerId)
  const branches = await openBranches(
    knex,
    rows.map(({ id }) => id),
    rows.flatMap(({ seats }) => seats.map(({ node_id }) => node_id))
  )
  const entities = rows.flatMap((row) => {
    const open = branches.filter(({ entity_id }) => entity_id === row.id)
    return choiceOf(markets, row, open) ?? []
  })
  if (!entities.length) {
    return null
  }
  const [{ employee_id: id, employee_name: name, email, locale, acting_staff }] = rows
  return { employee: { id, name, email, locale, acting_staff }, entities }
}
