import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { retention } from "../domain/retention"
import { deleteOld, eraseOld } from "../queries/forget-old"

async function inPortions(portion: () => Promise<number>): Promise<number> {
  let all = 0
  for (let some = await portion(); some > 0; some = await portion()) {
    all += some
  }
  return all
}

/**
 * Forgets old messages in portions: any number of processes may do it at once. Nothing happens where
 * the setting makes no sense.
 */
export async function forgetOldMessages(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const keep = retention()
  if (!keep) {
    return logger.warn(
      "notifications: INBOX_DAYS and MAIL_DAYS must be whole days, MAIL_DAYS not more than INBOX_DAYS; nothing is deleted until then."
    )
  }
  const deleted = await inPortions(() => deleteOld(knex, keep.inbox_days))
  const erased = await inPortions(() => eraseOld(knex, keep.mail_days))
  if (deleted || erased) {
    logger.info(`notifications: ${deleted} old messages deleted, the text of ${erased} erased.`)
  }
}
