import type { LoaderOptions } from "@medusajs/framework/types"
import { mailProblem } from "../../../sending/settings"

/** A portal without a mail server serves all the same; whoever runs it should know. */
export default async function tellMissingMail({ logger }: LoaderOptions) {
  const problem = mailProblem()
  if (problem && process.env.NODE_ENV === "production") {
    logger?.warn(
      `notifications: ${problem}, so no e-mail is sent; messages wait and staff read them in the admin under Messages.`
    )
  }
}
