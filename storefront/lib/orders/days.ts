import type { OrderRow } from "@orac/checkout/contract"

/** The calendar day that it is now in a zone, `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, now = new Date()): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone }).format(now)

/** Whether goods should have arrived and have not. */
export const isLate = (
  { status, arrival_date }: Pick<OrderRow, "status" | "arrival_date">,
  today: string
): boolean =>
  arrival_date !== null && arrival_date < today && status !== "delivered" && status !== "cancelled"
