import type { Event } from "../domain/registration/states"
import type { RegistrationRow } from "../queries/registration/rows"
import { transition } from "../queries/registration/transition"
import { type Office, withLocked } from "./office"
import { refuse } from "./refused"
import { goOn } from "./submit"
import { tellDocuments, tellRejected } from "./tell"

export type Decision = "approve" | "reject" | "ask_documents" | "recheck"

/** A partner is suspended where a newcomer is rejected; there is no form that he could mend. */
function eventOf(decision: Decision, { kind }: RegistrationRow): Event {
  if (kind === "newcomer") {
    return decision
  }
  if (decision === "ask_documents" || decision === "recheck") {
    refuse("NO_APPLICANT", "Nobody has this form open: write to the partner.", {})
  }
  return decision === "reject" ? "suspend" : decision
}

/**
 * What staff decide of a registration under review.
 *
 * @param note told to the applicant; a rejection and a request for papers need one
 * @returns false for an unknown registration
 */
export async function decide(
  office: Office,
  id: string,
  input: { decision: Decision; note: string | null; actor: string }
): Promise<boolean> {
  const { decision, note, actor } = input
  const done = await withLocked(office, id, async (trx, row) => {
    const event = eventOf(decision, row)
    const moved = await transition(trx, row, {
      event,
      actor,
      note,
      patch: {
        staff_note: decision === "recheck" ? row.staff_note : note,
        retry_at: null,
        ...(decision === "recheck" && { round: row.round + 1 }),
      },
    })
    if (!moved) {
      refuse(
        "REGISTRATION_STATE",
        `A registration in the state "${row.state}" takes no "${decision}".`,
        {
          state: row.state,
        }
      )
    }
    if (decision === "reject" && row.kind === "newcomer") await tellRejected(trx, moved, note)
    if (decision === "ask_documents") await tellDocuments(office, trx, moved, note)
    return true
  })
  if (done) await goOn(office, id)
  return done ?? false
}
