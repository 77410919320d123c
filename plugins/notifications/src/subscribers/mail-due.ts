import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { MAIL_DUE } from "../sending/mail-due"
import { sendNow } from "../sending/send-now"

/** Sends at once what somebody knows to be due; without the event the job does it seconds later. */
export default ({ container }: SubscriberArgs<unknown>) => sendNow(container)

export const config: SubscriberConfig = { event: MAIL_DUE }
