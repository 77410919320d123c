import { businessCalendar } from "@orac/markets"
import { counterRefusal } from "./counter"
import { deadlineOf } from "./hours"
import { originOf } from "./origin"

describe("deadlineOf", () => {
  it("runs by the seller's own clock on its market's days", () => {
    const seller = { time_zone: "Asia/Vladivostok", work_from: "08:30", work_to: "17:30" }
    const isWorkday = businessCalendar("Asia/Vladivostok", () => [])
    const now = new Date("2026-11-20T16:30:00+10:00")
    expect(deadlineOf(seller, isWorkday, { now, hours: 4 })).toEqual(
      new Date("2026-11-23T11:30:00+10:00")
    )
  })
})

describe("counterRefusal", () => {
  const offer = { state: "countered" as const, deadline_at: "2026-11-23T14:00:00.000Z" }

  it("takes an answer in time, once", () => {
    expect(counterRefusal(offer, "2026-11-23T13:59:59.999Z")).toBeNull()
    expect(counterRefusal(offer, offer.deadline_at)).toBe("OFFER_EXPIRED")
    expect(counterRefusal({ ...offer, state: "accepted" }, "2026-11-23T10:00:00.000Z")).toBe(
      "COUNTER_DECIDED"
    )
  })
})

describe("originOf", () => {
  it.each([
    [null, "factory"],
    ["dealer", "own"],
    ["distributor", "distributor"],
    ["other", "network"],
  ])("stock of %s is %s", (owner, origin) => {
    expect(originOf(owner, "dealer", ["distributor"])).toBe(origin)
  })
})
