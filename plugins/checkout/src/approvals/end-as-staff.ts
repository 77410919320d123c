import { type Knex, rows, type Transaction } from "@orac/bulk"
import { audit } from "@orac/companies"
import { type ApprovalRow, lockApproval, notFound } from "./approval-rows"
import { takeBack } from "./end-approval"

/** How staff are called where a partner reads of them. */
const STAFF = "ORAC"

async function note(trx: Transaction, row: ApprovalRow, staff: string, reason: string) {
  const [entity] = await rows<{ group_id: string }>(
    trx,
    `select group_id from legal_entity where id = ?`,
    [row.entity_id]
  )
  await audit(trx, {
    group_id: entity.group_id,
    entity_id: row.entity_id,
    actor: `${STAFF}: ${staff}`,
    action: "approval.ended",
    subject: row.order.pad_name,
    before: { state: row.state },
    after: { state: "withdrawn", reason },
  })
}

/**
 * Ends a request that waits: what it held is free, its requester is told why, and it stands in the partner's
 * journal.
 *
 * @param staff the member of staff, by whom the journal names him
 * @throws CheckoutRefused APPROVAL_ENDED where it does not wait any more
 * @throws MedusaError NOT_FOUND for a request that never was
 */
export async function endAsStaff(
  knex: Knex,
  id: string,
  { staff, reason }: { staff: string; reason: string }
): Promise<void> {
  await knex.transaction(async (trx) => {
    const row = (await lockApproval(trx, id)) ?? notFound(id)
    await takeBack(trx, row, {
      by: STAFF,
      comment: reason,
      reasons: [{ code: "ENDED_BY_STAFF", message: `ORAC ended it: ${reason}`, facts: { reason } }],
    })
    await note(trx, row, staff, reason)
  })
}
