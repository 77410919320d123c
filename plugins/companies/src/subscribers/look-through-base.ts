import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { runAudit } from "../base/audit/run"
import { BASE_RUN } from "../base/audit/start-run"

/** A look through the base that staff asked for. */
export default async function onBaseRun({ event, container }: SubscriberArgs<{ id: string }>) {
  await runAudit(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: BASE_RUN,
  context: { subscriberId: "companies-look-through-base" },
}
