import type { Refusal, Transaction } from "@orac/bulk"
import type { Side } from "../domain/reason"
import { contestDecided } from "../notices/messages"
import { tellSellers } from "../notices/tell-sellers"
import { lockBindings } from "./lock"
import { type Author, closeBindings, insertBindings, outdateProposals } from "./write-plan"

export interface CaseDecision {
  id: string
  winner_id: string
  reason: string
}

export interface CaseRow {
  id: string
  entity_id: string
  status: "open" | "decided"
  sides: Side[]
  decided_by: string | null
  decided_at: Date | null
  product_groups: string[] | null
}

const refuse = (code: string, message: string, facts: Record<string, unknown> = {}): Refusal[] => [
  { code, message, facts },
]

async function lockCase(trx: Transaction, id: string): Promise<CaseRow | null> {
  const { rows } = await trx.raw(
    `select c.id, c.entity_id, c.status, c.sides, c.decided_by, c.decided_at,
            (select b.product_groups from client_binding b where b.entity_id = c.entity_id
              and b.ended_at is null and b.deleted_at is null) as product_groups
       from binding_case c where c.id = ? and c.deleted_at is null for update`,
    [id]
  )
  return rows[0] ?? null
}

async function problemOf(
  trx: Transaction,
  row: CaseRow,
  { winner_id }: CaseDecision
): Promise<Refusal[]> {
  if (row.status === "decided") {
    const { decided_by, decided_at } = row
    return refuse("CASE_DECIDED", `${decided_by} has decided this already.`, {
      decided_by,
      decided_at,
    })
  }
  if (!row.sides.some(({ seller_id }) => seller_id === winner_id)) {
    return refuse("CASE_SIDE", "Choose one of the two sides.", { winner_id })
  }
  const { rows } = await trx.raw(
    "select 1 from network_seller where entity_id = ? and active and deleted_at is null",
    [winner_id]
  )
  return rows.length ? [] : refuse("SELLER_ENDED", "This seller has left the network.")
}

/**
 * Decides a conflict for one of its sides and binds the client to it. Of two people who decide at once the second is
 * refused.
 *
 * @returns the refusals, none when it is decided; null for an unknown case
 * @throws MedusaError outside a transaction
 */
export async function decideCase(
  trx: Transaction,
  decision: CaseDecision,
  author: Author
): Promise<Refusal[] | null> {
  await lockBindings(trx)
  const row = await lockCase(trx, decision.id)
  if (!row) {
    return null
  }
  const problems = await problemOf(trx, row, decision)
  if (problems.length) {
    return problems
  }
  const { by, now } = author
  const { winner_id, reason, id } = decision
  const { entity_id } = row
  await trx.raw(
    `update binding_case set status = 'decided', winner_id = ?, decision_reason = ?,
       decided_by = ?, decided_at = ?, updated_at = now() where id = ?`,
    [winner_id, reason, by, now, id]
  )
  const ruling = {
    code: "arbitration" as const,
    case_id: id,
    decided_on: now.toISOString().slice(0, 10),
  }
  await closeBindings(trx, [entity_id], now)
  await outdateProposals(trx, [entity_id], author)
  const product_groups = row.product_groups ?? []
  await insertBindings(
    trx,
    [{ entity_id, seller_id: winner_id, reason: ruling, product_groups }],
    author
  )
  const sellers = row.sides.map(({ seller_id }) => seller_id)
  await tellSellers(trx, contestDecided, id, [{ entity_id, sellers, serving: winner_id }])
  return []
}
