import type { ChainStep } from "@orac/territories"
import { afterWorkingHours } from "./working-clock"

/** A seller that can be asked, with how it works. */
export type ChainSeller = Extract<ChainStep, { seller_id: string }>

const minutesOf = (clock: string): number => {
  const [hours, minutes] = clock.split(":").map(Number)
  return hours * 60 + minutes
}

/**
 * Until when an answer is awaited, by the clock of a seller.
 *
 * @param is_business_day of the seller's market
 * @param hours working hours from now on
 */
export const deadlineOf = (
  seller: Pick<ChainSeller, "time_zone" | "work_from" | "work_to">,
  is_business_day: (moment: Date) => boolean,
  { now, hours }: { now: Date; hours: number }
): Date =>
  afterWorkingHours(now, hours, {
    time_zone: seller.time_zone,
    opens: minutesOf(seller.work_from),
    closes: minutesOf(seller.work_to),
    is_business_day,
  })
