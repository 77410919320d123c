import { type Knex, rows, type Transaction } from "@orac/bulk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { waitingFor } from "../domain/approvals/progress"
import { type ApprovalRow, lockApproval } from "./approval-rows"
import { hoursAfter, strictest } from "./deadlines"
import { endApproval } from "./end-approval"
import { placeApproved } from "./settle"
import { standingOf } from "./standing"
import { tellDeciders } from "./tell"

/** What is agreed to and not placed after so long was left by a server that stopped. */
const LEFT_AFTER_SECONDS = 30

const DUE = `
select id from approval
 where deleted_at is null
   and (state = 'pending' and remind_at <= :now or state in ('pending', 'needs_reconfirm') and deadline_at <= :now)
 order by deadline_at, id limit 1 for update skip locked`

const extend = (
  trx: Transaction,
  id: string,
  values: { remind_at: Date | null; deadline_at: Date; escalations: number }
) =>
  rows(
    trx,
    `update approval set remind_at = :remind_at, deadline_at = :deadline_at, escalations = :escalations,
            updated_at = now() where id = :id`,
    { id, ...values }
  )

const expire = (trx: Transaction, row: ApprovalRow) => endApproval(trx, row, "expired")

/** Hands a request one node up, or ends it where nobody sits there. */
async function escalate(trx: Transaction, row: ApprovalRow, next: Date) {
  const before = await standingOf(trx, row)
  const after = { ...before.one, escalations: row.escalations + 1 }
  const asked = (one: typeof after) => waitingFor(one).flatMap(({ deciders }) => deciders).length
  if (asked(after) === asked({ ...before.one, escalations: row.escalations })) {
    return await expire(trx, row)
  }
  await extend(trx, row.id, { remind_at: null, deadline_at: next, escalations: after.escalations })
  await tellDeciders(
    trx,
    { ...row, deadline_at: next },
    { waiting: waitingFor(after), seats: before.seats },
    `up:${after.escalations}`
  )
}

async function remind(trx: Transaction, row: ApprovalRow, deadline_at: Date, now: Date) {
  const { one, seats } = await standingOf(trx, row)
  await extend(trx, row.id, { remind_at: null, deadline_at, escalations: row.escalations })
  await tellDeciders(
    trx,
    { ...row, deadline_at },
    { waiting: waitingFor(one), seats },
    `reminder:${now.toISOString()}`
  )
}

async function handle(trx: Transaction, row: ApprovalRow, now: Date) {
  if (row.deadline_at > now) {
    return await remind(trx, row, row.deadline_at, now)
  }
  if (row.state !== "pending" || row.expires_at <= now) {
    return await expire(trx, row)
  }
  const { on_timeout, deadline_hours } = strictest(row.demands)
  const next = hoursAfter(now, deadline_hours)
  switch (on_timeout) {
    case "refuse":
      return await expire(trx, row)
    case "escalate":
      return await escalate(trx, row, next)
    case "remind":
      return await remind(trx, row, next, now)
  }
}

/** Handles the request that is due first and that no other server has in hand. @returns false where none is */
const handleNext = (knex: Knex, now: Date): Promise<boolean> =>
  knex.transaction(async (trx) => {
    const [due] = await rows<{ id: string }>(trx, DUE, { now })
    const row = due && (await lockApproval(trx, due.id))
    if (row) {
      await handle(trx, row, now)
    }
    return Boolean(row)
  })

/**
 * Keeps requests going: reminds, hands up, ends what is over, places what a stopped server left. Any
 * number of servers may run it at once.
 */
export async function keepApprovals(container: MedusaContainer, now = new Date()): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const left = await rows<{ id: string }>(
    knex,
    `select id from approval where state = 'approved' and deleted_at is null
        and updated_at <= :now::timestamptz - :seconds * interval '1 second' order by updated_at`,
    { now, seconds: LEFT_AFTER_SECONDS }
  )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { id } of left) {
    await placeApproved(container, id, now).catch((error: Error) =>
      logger.error(`Approval ${id} is agreed to and cannot be placed`, error)
    )
  }
  while (await handleNext(knex, now)) {
    // One transaction each: what is done stays done.
  }
}
