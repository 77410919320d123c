import type { Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Assignment, AssignmentPlan } from "../domain/plan-assignments"
import { wordsOf } from "../domain/words"
import { insertRows } from "../network/insert-rows"
import { clientsContested } from "../notices/messages"
import { tellSellers } from "../notices/tell-sellers"
import { sellerOf } from "../queries/seller-of"

export interface NewBinding extends Assignment {
  product_groups?: string[]
}

/** Who writes, when, and whether it is demo data. */
export interface Author {
  by: string
  now: Date
  is_demo?: boolean
}

const reasoned = (prefix: string, { entity_id, reason }: Assignment, { is_demo }: Author) => ({
  id: generateEntityId(undefined, prefix),
  entity_id,
  basis: reason.code,
  reason,
  words: wordsOf(reason),
  is_demo: is_demo ?? false,
})

/** Opens bindings; the caller has closed the ones before. */
export async function insertBindings(
  trx: Transaction,
  bindings: readonly NewBinding[],
  author: Author
): Promise<void> {
  const rows = bindings.map((binding) => ({
    ...reasoned("cbind", binding, author),
    seller_id: binding.seller_id,
    product_groups: binding.product_groups ?? [],
    bound_by: author.by,
    bound_at: author.now,
  }))
  await insertRows(trx, "client_binding", rows)
}

/** Closes the present bindings of clients. */
export async function closeBindings(
  trx: Transaction,
  entityIds: readonly string[],
  now: Date
): Promise<void> {
  await trx.raw(
    `update client_binding set ended_at = ?, updated_at = now()
      where entity_id = any(?) and ended_at is null and deleted_at is null`,
    [now, [...entityIds]]
  )
}

/** Takes back the open proposals of clients, for what they said no longer holds. */
export async function outdateProposals(
  trx: Transaction,
  entityIds: readonly string[],
  { by, now }: Author
): Promise<void> {
  if (entityIds.length) {
    await trx.raw(
      `update binding_proposal set status = 'outdated', decided_by = ?, decided_at = ?,
         updated_at = now()
        where entity_id = any(?) and status = 'open' and deleted_at is null`,
      [by, now, [...entityIds]]
    )
  }
}

async function insertProposals(
  trx: Transaction,
  { proposals }: AssignmentPlan,
  author: Author
): Promise<void> {
  const rows = proposals.map((move) => ({
    ...reasoned("bprop", move, author),
    from_seller_id: move.from_seller_id,
    to_seller_id: move.seller_id,
    proposed_by: author.by,
    status: "open",
  }))
  await insertRows(trx, "binding_proposal", rows)
}

async function insertCases(trx: Transaction, { cases }: AssignmentPlan, author: Author) {
  const rows = cases.map(({ entity_id, kind, sides }) => ({
    id: generateEntityId(undefined, "bcase"),
    entity_id,
    kind,
    sides,
    status: "open",
    is_demo: author.is_demo ?? false,
  }))
  await insertRows(trx, "binding_case", rows)
  if (author.is_demo || !rows.length) {
    return
  }
  const servedBy = await sellerOf(
    trx,
    rows.map(({ entity_id }) => entity_id)
  )
  const news = rows.map(({ entity_id, sides }) => ({
    entity_id,
    sellers: sides.map(({ seller_id }) => seller_id),
    serving: servedBy.get(entity_id)?.seller_id ?? null,
  }))
  await tellSellers(trx, clientsContested, rows[0].id, news)
}

/** From here on a table is no longer what its statistics say, and the next pass would be planned for an empty one. */
const MANY = 1000

/** Writes a plan, one statement a kind of row. */
export async function writePlan(
  trx: Transaction,
  plan: AssignmentPlan,
  author: Author,
  groupsOf: ReadonlyMap<string, string[]>
): Promise<void> {
  const bindings = plan.bindings.map((binding) => ({
    ...binding,
    product_groups: groupsOf.get(binding.entity_id),
  }))
  await insertBindings(trx, bindings, author)
  if (bindings.length >= MANY) {
    await trx.raw("analyze client_binding")
  }
  await outdateProposals(trx, plan.outdated, author)
  await insertProposals(trx, plan, author)
  await insertCases(trx, plan, author)
}
