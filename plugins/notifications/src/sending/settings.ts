import type { MailProblem } from "../contract"

/** How mail leaves this installation. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  url: string
  /** The sender, `Name <address>` or an address. */
  from: string
}

const isSmtp = (url: string) => URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol)

/** The mail settings of an environment, or why it sends no mail. */
export function mailSettings(env: NodeJS.ProcessEnv = process.env): MailSettings | MailProblem {
  const { SMTP_URL: url, MAIL_FROM: from } = env
  if (!url) {
    return "smtp_url_missing"
  }
  if (!isSmtp(url)) {
    return "smtp_url_wrong"
  }
  return from ? { url, from } : "mail_from_missing"
}

/** Why this installation sends no mail; null where it does. */
export function mailProblem(): MailProblem | null {
  const settings = mailSettings()
  return typeof settings === "string" ? settings : null
}

/** The storefront's address, without a slash at the end. */
export const portalAddress = (env: NodeJS.ProcessEnv = process.env): string =>
  (env.PUBLIC_URL || "http://localhost:8000").replace(/\/+$/, "")
