import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { mailPasswordLink, type PasswordToken } from "../house/people/mail-password-link"

/** Somebody has forgotten his password. */
export default ({ event, container }: SubscriberArgs<PasswordToken>) =>
  mailPasswordLink(container, event.data)

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.PASSWORD_RESET,
  context: { subscriberId: "companies-mail-password-link" },
}
