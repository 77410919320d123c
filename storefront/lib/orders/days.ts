import type { OrderRow } from "@orac/checkout/contract"

/** The calendar day of a moment in a zone, `YYYY-MM-DD`; without a moment that of now. */
export const dayIn = (timeZone: string, moment = new Date()): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone }).format(moment)

/** Whether goods should have arrived and have not. */
export const isLate = (
  { status, arrival_date }: Pick<OrderRow, "status" | "arrival_date">,
  today: string
): boolean =>
  arrival_date !== null && arrival_date < today && status !== "delivered" && status !== "cancelled"
