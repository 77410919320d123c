import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import { deadlineOf, type Event, nextState } from "../../domain/registration/states"
import { patchRegistration, type RegistrationRow } from "./rows"

export interface Step {
  event: Event
  /** `applicant`, `system` or the name of a member of staff. */
  actor: string
  note?: string | null
  patch?: Parameters<typeof patchRegistration>[2]
}

/**
 * Moves a locked registration along the table and writes the log.
 *
 * @returns the row as it is now, or null where its state does not know the event
 */
export async function transition(
  trx: Transaction,
  row: RegistrationRow,
  { event, actor, note = null, patch = {} }: Step
): Promise<RegistrationRow | null> {
  const state = nextState(row.state, event)
  if (!state) {
    return null
  }
  const since = new Date()
  const moved = {
    ...patch,
    state_since: since,
    deadline_at: deadlineOf(state, since),
    reminded_at: null,
  }
  await trx("registration").where({ id: row.id }).update({ state })
  await patchRegistration(trx, row.id, moved)
  await trx("registration_log").insert({
    id: generateEntityId("", "regl"),
    registration_id: row.id,
    event,
    from_state: row.state,
    to_state: state,
    actor,
    note,
  })
  return { ...row, ...moved, state }
}
