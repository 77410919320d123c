import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { advanceQuietly } from "../registration/advance"
import { REGISTRATION_SUBMITTED } from "../registration/submit"

/** A registration that was sent or decided goes on at once. */
export default async function onSubmitted({ event, container }: SubscriberArgs<{ id: string }>) {
  await advanceQuietly(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: REGISTRATION_SUBMITTED,
  context: { subscriberId: "companies-advance-registration" },
}
