import { asked } from "./messages"

describe("the letter that asks for a decision", () => {
  it("tells the hour of the deadline by the company's clocks", () => {
    const { letters } = asked.write({
      approval_id: "appr_1",
      pad: "Pad",
      requester: "Anna",
      total: null,
      deadline: "2026-11-24T22:30:00Z",
      time_zone: "Europe/Moscow",
      token: "",
    })
    expect(letters.en.body.facts).toContainEqual([
      "Decide by",
      "25 November 2026 at 01:30 (Europe/Moscow)",
    ])
  })
})
