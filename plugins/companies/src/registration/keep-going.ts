import type { MedusaContainer } from "@medusajs/framework/types"
import type { Transaction } from "@orac/bulk"
import { forgetAttempts } from "../queries/registration/attempts"
import { patchRegistration, type RegistrationRow } from "../queries/registration/rows"
import { transition } from "../queries/registration/transition"
import { advanceQuietly } from "./advance"
import { type Office, officeOf, withLocked } from "./office"
import { tellStaff } from "./tell"

const MOST = 200
const STUCK = "30 seconds"

const UNDER_WAY = `
select id from registration
 where deleted_at is null and state in ('submitted', 'auto_check', 'auto_approved', 'approved')
   and updated_at < now() - interval '${STUCK}' order by updated_at limit ${MOST}`

const TO_RETRY = `
select id from registration
 where deleted_at is null and kind = 'newcomer' and state = 'manual_review' and retry_at <= now()
 order by retry_at limit ${MOST}`

const OVERDUE = `
select id from registration
 where deleted_at is null and deadline_at <= now()
   and (state in ('draft', 'email_confirmed', 'needs_documents')
        or (state = 'manual_review' and reminded_at is null))
 order by deadline_at limit ${MOST}`

async function idsOf({ knex }: Office, sql: string): Promise<string[]> {
  const { rows } = await knex.raw(sql)
  return rows.map(({ id }: { id: string }) => id)
}

/** What could not be checked is asked again, as a new round. */
const retry = (office: Office, id: string) =>
  withLocked(office, id, async (trx, row) => {
    if (row.retry_at && row.retry_at <= new Date()) {
      const patch = { round: row.round + 1, retry_at: null }
      await transition(trx, row, { event: "recheck", actor: "system", patch })
    }
  })

async function callStaff(office: Office, trx: Transaction, row: RegistrationRow) {
  await patchRegistration(trx, row.id, { reminded_at: new Date() })
  await tellStaff(office, trx, row, `overdue ${row.round}`)
}

/** The applicant's time is up, or staff are called once more. */
const pastDeadline = (office: Office, id: string) =>
  withLocked(office, id, async (trx, row) => {
    if (!row.deadline_at || row.deadline_at > new Date()) {
      return
    }
    if (row.state === "manual_review") {
      return await callStaff(office, trx, row)
    }
    const expired = { event: "expire", actor: "system", patch: { password_hash: null } } as const
    if (await transition(trx, row, expired)) {
      await trx("registration_file").where({ registration_id: id }).delete()
      await trx("registration_key").where({ registration_id: id }).delete()
    }
  })

/**
 * Takes up what stopped: registrations whose process died, checks that could not be made, deadlines.
 * Everything in it may run in several processes at once.
 */
export async function keepGoing(container: MedusaContainer): Promise<void> {
  const office = officeOf(container)
  for (const id of await idsOf(office, OVERDUE)) {
    await pastDeadline(office, id)
  }
  const due = await idsOf(office, TO_RETRY)
  for (const id of due) {
    await retry(office, id)
  }
  for (const id of [...due, ...(await idsOf(office, UNDER_WAY))]) {
    await advanceQuietly(container, id)
  }
  await forgetAttempts(office.knex)
}
