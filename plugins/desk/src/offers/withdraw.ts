import type { Transaction } from "@orac/bulk"

/** Ends what is still open of a cancelled order; doing it twice does nothing more. */
export async function withdrawOffers(
  trx: Transaction,
  orderId: string,
  { by, reason, now }: { by: string | null; reason: string | null; now: Date }
): Promise<void> {
  await trx("seller_offer")
    .where({ order_id: orderId })
    .whereIn("state", ["offered", "countered"])
    .update({
      state: "withdrawn",
      reason,
      answered_by: by,
      answered_by_name: by,
      answered_at: now,
      updated_at: trx.fn.now(),
    })
}
