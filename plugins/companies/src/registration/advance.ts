import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isUnderWay, type State } from "../domain/registration/states"
import { readRegistration, type RegistrationRow } from "../queries/registration/rows"
import { transition } from "../queries/registration/transition"
import { activateRegistrationWorkflow } from "../workflows/registration/activate-registration"
import { checkRegistration } from "./check"
import { type Office, officeOf, withLocked } from "./office"
import { tellStaff } from "./tell"

type Move = (office: Office, row: RegistrationRow) => Promise<unknown>

const startCheck: Move = (office, { id }) =>
  withLocked(office, id, (trx, row) =>
    transition(trx, row, {
      event: "start_check",
      actor: "system",
      patch: { round: row.round + 1 },
    })
  )

const UNIQUE_VIOLATION = "23505"

/** Somebody else's registration of the same tax id was first: a person decides. */
const toReview: Move = (office, { id }) =>
  withLocked(office, id, async (trx, row) => {
    const reasons = ["duplicates_fail"]
    const moved = await transition(trx, row, {
      event: "review",
      actor: "system",
      note: reasons[0],
      patch: { reasons },
    })
    if (moved) await tellStaff(office, trx, moved)
  })

/** The tax id has a company already; the workflow wraps what the database says. */
const isTaken = (error: unknown): boolean => {
  const { code, message = "" } = error as { code?: string; message?: string }
  return code === UNIQUE_VIOLATION || /legal_entity_country_tax_id/.test(message)
}

const run = ({ container }: Office, row: RegistrationRow) =>
  activateRegistrationWorkflow(container).run({
    input: {
      registration_id: row.id,
      email: row.email!,
      name: row.data.form.person_name,
      password_hash: row.password_hash!,
    },
  })

/**
 * One activation of a person at a time: a second one would find half of what the first one makes,
 * and lose it when the first one takes it back. It does not wait; the first one does the work.
 */
const alone = (office: Office, row: RegistrationRow) =>
  office.knex.transaction(async (trx) => {
    const { rows } = await trx.raw(
      "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as mine",
      [`registration:${row.email}`]
    )
    if (rows[0].mine) await run(office, row)
  })

const activate: Move = async (office, row) => {
  if (row.kind === "recheck") {
    return await reopen(office, row)
  }
  try {
    await alone(office, row)
  } catch (error) {
    if (!isTaken(error)) {
      throw error
    }
    await toReview(office, row)
  }
}

/** A partner whose registry's word was looked into orders again. */
const reopen: Move = (office, { id }) =>
  withLocked(office, id, async (trx, row) => {
    await trx("legal_entity")
      .where({ id: row.entity_id, status: "orders_blocked" })
      .update({ status: "active", updated_at: trx.fn.now() })
    await transition(trx, row, { event: "activate", actor: "system" })
  })

const MOVES: Partial<Record<State, Move>> = {
  submitted: startCheck,
  auto_check: checkRegistration,
  auto_approved: activate,
  approved: activate,
}

const MOST_MOVES = 4

/**
 * Carries a registration on for as long as the machine has the next move. Every move stands on its
 * own and finds what was done before, so it may be called twice, at once or after a crash.
 */
export async function advanceRegistration(container: MedusaContainer, id: string): Promise<void> {
  const office = officeOf(container)
  for (let turn = 0; turn < MOST_MOVES; turn++) {
    const row = await readRegistration(office.knex, id)
    if (!row || !isUnderWay(row.state)) {
      return
    }
    await MOVES[row.state]?.(office, row)
  }
}

/** The same for jobs and events: a failure is logged and the next run goes on from there. */
export async function advanceQuietly(container: MedusaContainer, id: string): Promise<void> {
  try {
    await advanceRegistration(container, id)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`registration ${id} waits for the next run: ${(error as Error).message}`)
  }
}
