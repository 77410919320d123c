import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendDueMail } from "./send-due-mail"

let isSending = false

/**
 * Sends what is due, one run at a time in a process: a mail server that hangs takes one connection to
 * the database. It never throws: a scheduled job that throws may not be scheduled again.
 */
export async function sendNow(container: MedusaContainer) {
  if (isSending) {
    return
  }
  isSending = true
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const { failed } = await sendDueMail(container)
    if (failed) {
      logger.warn(`notifications: ${failed} mails did not leave; see Messages in the admin.`)
    }
  } catch (error) {
    logger.warn(`notifications: mails wait for the next run: ${(error as Error).message}`)
  } finally {
    isSending = false
  }
}
