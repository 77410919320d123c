/** How mail leaves this installation. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  url: string
  /** The sender, `Name <address>` or an address. */
  from: string
}

const isSmtp = (url: string) => URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol)

/**
 * The mail settings of an environment.
 *
 * @returns what is missing or wrong, in a sentence, where mail cannot be sent
 */
export function mailSettings(env: NodeJS.ProcessEnv = process.env): MailSettings | string {
  const { SMTP_URL: url, MAIL_FROM: from } = env
  if (!url) {
    return "SMTP_URL is not set"
  }
  if (!isSmtp(url)) {
    return "SMTP_URL is not an address such as smtp://user:password@host:587"
  }
  return from ? { url, from } : "MAIL_FROM is not set"
}

/** Why this installation sends no mail; null where it does. */
export function mailProblem(): string | null {
  const settings = mailSettings()
  return typeof settings === "string" ? settings : null
}

/** The storefront's address, without a slash at the end. */
export const portalAddress = (env: NodeJS.ProcessEnv = process.env): string =>
  (env.PUBLIC_URL || "http://localhost:8000").replace(/\/+$/, "")
