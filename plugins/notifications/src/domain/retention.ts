/** How many days messages are kept. */
export interface Retention {
  inbox_days: number
  /** The text of what was mailed and stands in no inbox. */
  mail_days: number
}

const DEFAULT: Retention = { inbox_days: 400, mail_days: 90 }

const daysOf = (text: string | undefined, otherwise: number): number | null => {
  if (!text) {
    return otherwise
  }
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null
}

/**
 * How long messages are kept by an environment's `INBOX_DAYS` and `MAIL_DAYS`.
 *
 * @returns null where they make no sense, so that nothing is deleted by mistake
 */
export function retention(env: NodeJS.ProcessEnv = process.env): Retention | null {
  const inbox_days = daysOf(env.INBOX_DAYS, DEFAULT.inbox_days)
  const mail_days = daysOf(env.MAIL_DAYS, Math.min(DEFAULT.mail_days, inbox_days ?? 0))
  return inbox_days && mail_days && mail_days <= inbox_days ? { inbox_days, mail_days } : null
}
