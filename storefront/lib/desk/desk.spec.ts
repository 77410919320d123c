import { deskAddress, deskQuestion, readDeskSearch } from "./search"
import { timeLeft } from "./time-left"

describe("timeLeft", () => {
  const now = Date.parse("2026-11-23T12:00:00Z")

  it.each([
    ["2026-11-23T14:15:59Z", { days: 0, hours: 2, minutes: 15 }],
    ["2026-11-25T12:00:00Z", { days: 2, hours: 0, minutes: 0 }],
    ["2026-11-23T11:59:00Z", { days: 0, hours: 0, minutes: 0 }],
  ])("until %s", (deadline, left) => {
    expect(timeLeft(deadline, now)).toEqual(left)
  })
})

describe("the address of a desk", () => {
  it("reads what it writes, and the unknown as the usual", () => {
    const search = readDeskSearch({ tab: "taken", q: "77", client: "c1", page: "3" })
    expect(deskAddress("/desk", search, { page: 3 })).toBe("/desk?tab=taken&q=77&client=c1&page=3")
    expect(deskAddress("/desk", readDeskSearch({ tab: "x", page: "-1" }))).toBe("/desk")
    expect(deskQuestion(search)).toBe(
      "/store/desk/orders?tab=taken&q=77&client_id=c1&limit=25&offset=50"
    )
  })
})
