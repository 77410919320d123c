import type { Transaction } from "@orac/bulk"
import { withRoom } from "../domain/with-room"
import type { Reason } from "../domain/reason"
import { clientsMoved } from "../notices/messages"
import { tellSellers } from "../notices/tell-sellers"
import { IS_CLIENT, sellerLoad } from "../queries/client-states"
import { lockBindings } from "./lock"
import { type Author, closeBindings, insertBindings } from "./write-plan"

export interface ProposalDecision {
  ids: string[]
  accept: boolean
  note: string | null
}

/** What became of each proposal: `gone` was decided before, `outdated` no longer fits the client, its seller or the seller's room. */
export interface ProposalOutcome {
  decided: string[]
  outdated: string[]
  gone: string[]
}

interface OpenProposal {
  id: string
  entity_id: string
  from_seller_id: string | null
  to_seller_id: string | null
  reason: Reason
  product_groups: string[]
  fits: boolean
  /** How many clients its seller takes; null = any number. */
  capacity: number | null
}

async function openProposals(trx: Transaction, ids: string[]): Promise<OpenProposal[]> {
  const { rows } = await trx.raw(
    `select p.id, p.entity_id, p.from_seller_id, p.to_seller_id, p.reason, b.product_groups,
            t.capacity, b.id is not null and b.seller_id is not distinct from p.from_seller_id
              and (p.to_seller_id is null or t.id is not null) and ${IS_CLIENT} as fits
       from binding_proposal p
       join legal_entity e on e.id = p.entity_id
       left join client_binding b on b.entity_id = p.entity_id and b.ended_at is null
         and b.deleted_at is null
       left join network_seller t on t.entity_id = p.to_seller_id and t.active
         and t.deleted_at is null
      where p.id = any(?) and p.status = 'open' and p.deleted_at is null
      order by p.id`,
    [ids]
  )
  return rows
}

const newsOf = ({ entity_id, from_seller_id, to_seller_id }: OpenProposal) => ({
  entity_id,
  sellers: [from_seller_id, to_seller_id],
  serving: to_seller_id,
})

const setStatus = (
  trx: Transaction,
  ids: string[],
  status: string,
  { note, by, now }: Author & { note: string | null }
) =>
  trx.raw(
    `update binding_proposal set status = ?, decided_by = ?, decided_at = ?, note = ?,
       updated_at = now() where id = any(?)`,
    [status, by, now, note, ids]
  )

/**
 * Accepts or refuses proposals in bulk, in few statements however many there are. Of two people who decide at once
 * the second finds them gone.
 *
 * @throws MedusaError outside a transaction
 */
export async function decideProposals(
  trx: Transaction,
  { ids, accept, note }: ProposalDecision,
  author: Author
): Promise<ProposalOutcome> {
  await lockBindings(trx)
  const open = await openProposals(trx, ids)
  const fitting = open.filter(({ fits }) => fits)
  const decided = accept ? withRoom(fitting, await sellerLoad(trx)) : open
  const outdated = open.filter((proposal) => !decided.includes(proposal)).map(({ id }) => id)
  const decidedIds = decided.map(({ id }) => id)
  await setStatus(trx, decidedIds, accept ? "accepted" : "refused", { ...author, note })
  await setStatus(trx, outdated, "outdated", { ...author, note })
  if (accept) {
    await closeBindings(
      trx,
      decided.map(({ entity_id }) => entity_id),
      author.now
    )
    await insertBindings(
      trx,
      decided.map(({ to_seller_id, ...proposal }) => ({ ...proposal, seller_id: to_seller_id })),
      author
    )
    await tellSellers(trx, clientsMoved, decidedIds[0], decided.map(newsOf))
  }
  const known = new Set(open.map(({ id }) => id))
  return { decided: decidedIds, outdated, gone: ids.filter((id) => !known.has(id)) }
}
