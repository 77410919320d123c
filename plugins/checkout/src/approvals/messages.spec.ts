import { asked, outcome } from "./messages"

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

describe("the letter that tells an end", () => {
  const told = (because: string | null) =>
    outcome.write({
      approval_id: "appr_1",
      pad: "Pad",
      requester: "Anna",
      total: null,
      deadline: "2026-11-24T22:30:00Z",
      time_zone: "Europe/Moscow",
      state: "void",
      because,
      by: null,
      comment: null,
      order_id: null,
    }).letters.en.body.paragraphs

  it("says why a request no longer holds, where that is known", () => {
    expect(told("NODE_CLOSED")).toEqual([
      "The branch or the cost centre of this order is closed.",
      "Send the order for approval again.",
    ])
    expect(told("SOMETHING_ELSE")).toEqual(["Send the order for approval again."])
  })
})
