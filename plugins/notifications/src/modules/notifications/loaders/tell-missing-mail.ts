import type { LoaderOptions } from "@medusajs/framework/types"
import type { MailProblem } from "../../../contract"
import { mailProblem } from "../../../sending/settings"

const WORDS: Record<MailProblem, string> = {
  smtp_url_missing: "SMTP_URL is not set",
  smtp_url_wrong: "SMTP_URL is not an address such as smtp://user:password@host:587",
  mail_from_missing: "MAIL_FROM is not set",
}

/** A portal without a mail server serves all the same; whoever runs it should know. */
export default async function tellMissingMail({ logger }: LoaderOptions) {
  const problem = mailProblem()
  if (problem && process.env.NODE_ENV === "production") {
    logger?.warn(
      `notifications: ${WORDS[problem]}, so no e-mail is sent; messages wait and staff read them in the admin under Messages.`
    )
  }
}
