import { shiftDay } from "@orac/markets"
import { dayNumber, lotReadyDay, readyDay, workingDayFrom } from "../ready-day"
import type { ChosenPlan, ChosenSegment } from "./chosen-plan"

function redatedSegment(
  segment: ChosenSegment,
  now: Date,
  isBusinessDay: (moment: Date) => boolean
): ChosenSegment {
  const etas = segment.allocations.flatMap(({ lot }) => lot?.eta ?? [])
  const days = [
    segment.ready_date,
    readyDay(segment.source, now, isBusinessDay),
    ...etas.map((eta) => lotReadyDay(segment.source, eta, now, isBusinessDay)),
  ].sort()
  const ready_date = days[days.length - 1]
  const later = dayNumber(ready_date) - dayNumber(segment.ready_date)
  const arrival_date = later
    ? workingDayFrom(shiftDay(segment.arrival_date, later), isBusinessDay)
    : segment.arrival_date
  return { ...segment, ready_date, arrival_date }
}

/**
 * A plan that was chosen some time ago, with the days on which its goods can leave and arrive when it is carried
 * out now: never earlier than they were promised.
 */
export function redated(
  plan: ChosenPlan,
  now: Date,
  isBusinessDay: (moment: Date) => boolean
): ChosenPlan {
  const segments = plan.segments.map((segment) => redatedSegment(segment, now, isBusinessDay))
  const arrivals = [plan.arrival_date, ...segments.map(({ arrival_date }) => arrival_date)].sort()
  return { ...plan, segments, arrival_date: arrivals[arrivals.length - 1] }
}
