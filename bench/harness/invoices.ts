import { setTimeout as pause } from "timers/promises"
import type { Bench } from "./bench"

const MISSING = `
select count(*)::int as missing from partner_order o
 where not exists (select 1 from document d where d.order_id = o.order_id and d.deleted_at is null)`
const POLL_MS = 50
const PATIENCE_MS = 60_000

/**
 * Waits until the server has issued the invoices of all orders: it does so in the pauses after them,
 * and the next repetition must not pay for the last one's paper.
 *
 * @throws when an invoice does not come
 */
export async function invoicesIssued({ knex }: Pick<Bench, "knex">): Promise<void> {
  for (const from = Date.now(); Date.now() - from < PATIENCE_MS; await pause(POLL_MS)) {
    const { rows } = await knex.raw<{ rows: { missing: number }[] }>(MISSING)
    if (!rows[0].missing) {
      return
    }
  }
  throw new Error("Some orders have no invoice")
}
