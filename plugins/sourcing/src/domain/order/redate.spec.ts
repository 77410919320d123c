import type { ChosenPlan } from "./chosen-plan"
import { redated } from "./redate"

const WEEKDAYS = (moment: Date) => moment.getUTCDay() % 6 !== 0

const source = {
  id: "near",
  name: {},
  city: {},
  country: "ru",
  kind: "hub" as const,
  lat: 0,
  lon: 0,
  location_id: "sloc",
  cutoff: "15:00",
  lead_days: 1,
  time_zone: "UTC",
  freight_profile: "standard",
}

const plan = (eta: string | null): ChosenPlan => ({
  fingerprint: "f",
  presets: ["cheapest"],
  freight_minor: 0,
  lower_bound_minor: null,
  arrival_date: "2026-11-26",
  segments: [
    {
      source,
      carrier: "c",
      ready_date: "2026-11-24",
      arrival_date: "2026-11-26",
      weight_g: 1,
      parcels: 1,
      freight_minor: 0,
      allocations: [
        {
          line_id: "l",
          sku: "s",
          quantity: 1,
          lot: eta ? { id: "lot", origin: "transit", eta } : null,
        },
      ],
    },
  ],
})

const dates = (at: string, eta: string | null = null) => {
  const { segments, arrival_date } = redated(plan(eta), new Date(at), WEEKDAYS)
  return [segments[0].ready_date, segments[0].arrival_date, arrival_date]
}

describe("a plan that is carried out later", () => {
  it("keeps its days while they can be kept", () => {
    expect(dates("2026-11-23T12:00:00Z")).toEqual(["2026-11-24", "2026-11-26", "2026-11-26"])
  })

  it("moves by as much as its goods leave later, to a working day", () => {
    expect(dates("2026-11-24T12:00:00Z")).toEqual(["2026-11-25", "2026-11-27", "2026-11-27"])
    expect(dates("2026-11-24T16:00:00Z")).toEqual(["2026-11-26", "2026-11-30", "2026-11-30"])
  })

  it("waits for its lot", () => {
    expect(dates("2026-11-23T12:00:00Z", "2026-12-01")[0]).toBe("2026-12-02")
  })
})
