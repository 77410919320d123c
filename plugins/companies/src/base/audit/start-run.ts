import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { refuse } from "../../house/refused"
import type { BaseDesk } from "../desk"

/** Asks for a look through the base: `{ id }`. */
export const BASE_RUN = "partner-base.run"

/** A run that has not moved for so long has lost its server. */
const LOST = "2 minutes"

/**
 * Starts a look through the whole base; a worker makes it.
 *
 * @throws HouseRefused while another one is under way
 */
export async function startRun(
  { knex, container }: BaseDesk,
  startedBy: string
): Promise<{ id: string }> {
  const id = generateEntityId("", "brun")
  await knex.raw(
    `update base_run set state = 'failed', error = 'interrupted', finished_at = now(), updated_at = now()
      where state = 'running' and updated_at < now() - interval '${LOST}'`
  )
  const { rows } = await knex.raw(
    `insert into base_run (id, started_by) values (?, ?)
     on conflict (state) where state = 'running' and deleted_at is null do nothing returning id`,
    [id, startedBy]
  )
  if (!rows.length) {
    refuse("BASE_RUN_UNDER_WAY", "The base is being looked through right now: wait for its end.")
  }
  await container.resolve(Modules.EVENT_BUS).emit({ name: BASE_RUN, data: { id } })
  return { id }
}
