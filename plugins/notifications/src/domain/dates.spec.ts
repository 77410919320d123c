import { dayText, momentText } from "./dates"

describe("dates of letters", () => {
  it("name a day in words, the same in every zone", () => {
    expect(dayText("ru", "2030-05-14")).toBe("14 мая 2030 г.")
    expect(dayText("en", "2030-05-14")).toBe("14 May 2030")
  })

  it("name a moment by the clocks of its zone", () => {
    const late = "2030-05-12T22:30:00Z"
    expect(momentText("ru", late, "Europe/Moscow")).toBe("13 мая 2030 г. в 01:30 (Europe/Moscow)")
    expect(momentText("en", late, "Europe/Brussels")).toBe("13 May 2030 at 00:30 (Europe/Brussels)")
  })
})
