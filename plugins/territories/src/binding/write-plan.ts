import type { Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Assignment, AssignmentPlan } from "../domain/plan-assignments"
import { wordsOf } from "../domain/words"

export interface NewBinding extends Assignment {
  product_groups?: string[]
}

/** Who writes, when, and whether it is demo data. */
export interface Author {
  by: string
  now: Date
  is_demo?: boolean
}

const insert = (table: string, columns: string) =>
  `insert into ${table} (${columns})
   select ${columns} from json_populate_recordset(null::${table}, ?::json)`

const REASONED = "id, entity_id, basis, reason, words, is_demo"

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
  if (!bindings.length) {
    return
  }
  const rows = bindings.map((binding) => ({
    ...reasoned("cbind", binding, author),
    seller_id: binding.seller_id,
    product_groups: binding.product_groups ?? [],
    bound_by: author.by,
    bound_at: author.now,
  }))
  const columns = `${REASONED}, seller_id, product_groups, bound_by, bound_at`
  await trx.raw(insert("client_binding", columns), [JSON.stringify(rows)])
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
  if (!proposals.length) {
    return
  }
  const rows = proposals.map((move) => ({
    ...reasoned("bprop", move, author),
    from_seller_id: move.from_seller_id,
    to_seller_id: move.seller_id,
    proposed_by: author.by,
    status: "open",
  }))
  const columns = `${REASONED}, from_seller_id, to_seller_id, proposed_by, status`
  await trx.raw(insert("binding_proposal", columns), [JSON.stringify(rows)])
}

async function insertCases(trx: Transaction, { cases }: AssignmentPlan, author: Author) {
  if (!cases.length) {
    return
  }
  const rows = cases.map(({ entity_id, kind, sides }) => ({
    id: generateEntityId(undefined, "bcase"),
    entity_id,
    kind,
    sides,
    status: "open",
    is_demo: author.is_demo ?? false,
  }))
  const columns = "id, entity_id, kind, sides, status, is_demo"
  await trx.raw(insert("binding_case", columns), [JSON.stringify(rows)])
}

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
  await outdateProposals(trx, plan.outdated, author)
  await insertProposals(trx, plan, author)
  await insertCases(trx, plan, author)
}
