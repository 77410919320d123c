/** The state of a mail. A `waiting` one is due at `due_at`; the others rest. */
export type MailState = "waiting" | "sent" | "refused" | "given_up"

/** What the mail library tells of a failed attempt. */
export interface SendError {
  /** The answer of the mail server, where it answered. */
  responseCode?: number
  /** The SMTP command it answered. */
  command?: string
  message: string
}

export interface Postponed {
  state: Exclude<MailState, "sent">
  due_at: Date
}

const SECOND = 1000
const FIRST_PAUSE = 30 * SECOND
const LONGEST_PAUSE = 3600 * SECOND

/** How long a mail is tried; RFC 5321, 4.5.4.1 advises days, and nobody acts on older news. */
export const TRIED_FOR_HOURS = 72

/** The pause after the n-th failed attempt (from 1): 30 s, 1 min, 2 min … one hour, in milliseconds. */
export const pauseAfter = (attempt: number): number =>
  Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(attempt - 1, 20))

const concernsTheMail = (command?: string) => command === "RCPT TO" || command === "DATA"

/** Whether the server will never take this mail: a 5xx to the recipient or to the content, not to us. */
export const isRefusedForGood = ({ responseCode = 0, command }: SendError): boolean =>
  responseCode >= 500 && concernsTheMail(command)

/** Whether the connection, the log-in or the sender failed, so that the next mail would fail as well. */
export const isServerFailure = ({ responseCode, command }: SendError): boolean =>
  !responseCode || !concernsTheMail(command)

/**
 * What becomes of a mail after a failed attempt.
 *
 * @param attempt which attempt failed, from 1
 * @param giveUpAt no attempt is made after it
 */
export function afterFailure(
  error: SendError,
  attempt: number,
  now: Date,
  giveUpAt: Date
): Postponed {
  const due_at = new Date(now.getTime() + pauseAfter(attempt))
  if (isRefusedForGood(error)) {
    return { state: "refused", due_at }
  }
  return { state: due_at > giveUpAt ? "given_up" : "waiting", due_at }
}
