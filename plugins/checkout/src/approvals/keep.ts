import { type Knex, rows, type Transaction } from "@orac/bulk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { waitingFor } from "../domain/approvals/progress"
import { type ApprovalRow, lockApproval, writeClock } from "./approval-rows"
import { clockOf, strictestOpen } from "./deadlines"
import { endApproval } from "./end-approval"
import { lookAfter } from "./look-after"
import { placeLeft } from "./place-left"
import { type Standing, standingOf } from "./standing"
import { tellDeciders } from "./tell"

const DUE = `
select id from approval
 where deleted_at is null and not id = any(:failed::text[])
   and (state = 'pending' and remind_at <= :now or state in ('pending', 'needs_reconfirm') and deadline_at <= :now)
 order by deadline_at, id limit 1 for update skip locked`

const expire = (trx: Transaction, row: ApprovalRow) => endApproval(trx, row, "expired")

/** Hands a request one node up, or ends it where nobody sits there. */
async function escalate(
  trx: Transaction,
  row: ApprovalRow,
  { one, seats }: Standing,
  deadline_at: Date
) {
  const escalations = row.escalations + 1
  const after = { ...one, escalations }
  const asked = (either: typeof one) =>
    waitingFor(either).flatMap(({ deciders }) => deciders).length
  if (asked(after) === asked(one)) {
    return await expire(trx, row)
  }
  await writeClock(trx, row.id, { remind_at: null, deadline_at, escalations })
  const waiting = waitingFor(after)
  await tellDeciders(trx, { ...row, deadline_at }, { waiting, seats }, `up:${escalations}`)
}

async function remind(
  trx: Transaction,
  row: ApprovalRow,
  { one, seats }: Standing,
  { deadline_at, now }: { deadline_at: Date; now: Date }
) {
  const { escalations } = row
  await writeClock(trx, row.id, { remind_at: null, deadline_at, escalations })
  const waiting = waitingFor(one)
  const turn = `reminder:${now.toISOString()}`
  await tellDeciders(trx, { ...row, deadline_at }, { waiting, seats }, turn)
}

async function handle(trx: Transaction, row: ApprovalRow, now: Date) {
  const isOver = row.deadline_at <= now
  if (isOver && (row.state !== "pending" || row.expires_at <= now)) {
    return await expire(trx, row)
  }
  const standing = await standingOf(trx, row)
  if (!isOver) {
    return await remind(trx, row, standing, { deadline_at: row.deadline_at, now })
  }
  const rule = strictestOpen(row.demands, waitingFor(standing.one))
  const { deadline_at } = clockOf(rule, now, row.expires_at)
  switch (rule.on_timeout) {
    case "refuse":
      return await expire(trx, row)
    case "escalate":
      return await escalate(trx, row, standing, deadline_at)
    case "remind":
      return await remind(trx, row, standing, { deadline_at, now })
  }
}

/** The request that is due first, that no other server has in hand and that has not failed just now. */
async function nextDue(trx: Transaction, now: Date, failed: readonly string[]) {
  const [due] = await rows<{ id: string }>(trx, DUE, { now, failed })
  return due && (await lockApproval(trx, due.id))
}

/** Handles what is due, one transaction each: what is done stays done, and one that fails keeps no other. */
async function handleDue(container: MedusaContainer, now: Date) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const failed: string[] = []
  for (let isMore = true; isMore;) {
    let current: string | undefined
    const handling = knex.transaction(async (trx) => {
      const row = await nextDue(trx, now, failed)
      current = row?.id
      if (row) {
        await handle(trx, row, now)
      }
      return Boolean(row)
    })
    isMore = await handling.catch((error: Error) => {
      if (!current) {
        throw error
      }
      failed.push(current)
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`Approval ${current} is due and cannot be handled`, error)
      return true
    })
  }
}

/**
 * Keeps requests going: places what a stopped server left, ends what has lost its ground, reminds, hands up, ends what
 * is over. Any number of servers may run it at once.
 */
export async function keepApprovals(container: MedusaContainer, now = new Date()): Promise<void> {
  await placeLeft(container, now)
  await lookAfter(container, now)
  await handleDue(container, now)
}
