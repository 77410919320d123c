import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { deliverOne, expire, type Turn } from "./deliver"
import { type MailSettings, mailSettings, portalAddress } from "./settings"

const SECOND = 1000

const connect = ({ url }: MailSettings) =>
  createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
  })

/**
 * Sends what is due until nothing is left or the mail server fails. Without a mail server nothing
 * happens: the rows wait. Any number of processes may send at once.
 *
 * @returns how many mails left and how many attempts failed
 */
export async function sendDueMail(
  container: MedusaContainer
): Promise<{ sent: number; failed: number }> {
  const done = { sent: 0, failed: 0 }
  const settings = mailSettings()
  if (typeof settings === "string") {
    return done
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const transport = connect(settings)
  const sender = { transport, from: settings.from, portal: portalAddress() }
  try {
    await expire(knex)
    for (let turn: Turn = "sent"; turn === "sent" || turn === "failed";) {
      turn = await deliverOne(knex, sender)
      done.sent += Number(turn === "sent")
      done.failed += Number(turn === "failed" || turn === "blocked")
    }
  } finally {
    transport.close()
  }
  return done
}
