import { deskAnswerOf, lineField, sourceField } from "./answer-of"

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  Object.entries(fields).forEach(([name, value]) => data.append(name, value))
  return data
}

describe("deskAnswerOf", () => {
  it("takes all pieces for the whole order and fewer for a part", () => {
    const all = { [lineField("a", 3)]: "3", [lineField("b:c", 2)]: "2" }
    expect(deskAnswerOf("accept", form(all))).toEqual({ kind: "accept" })
    expect(deskAnswerOf("accept", form({ ...all, [lineField("a", 3)]: "1" }))).toEqual({
      kind: "accept_part",
      lines: [
        { line_id: "a", quantity: 1 },
        { line_id: "b:c", quantity: 2 },
      ],
    })
  })

  it("names other sources where they are chosen", () => {
    const chosen = {
      [lineField("a", 3)]: "3",
      [sourceField("near")]: "far",
      [sourceField("b")]: "",
    }
    const from = [{ location_id: "near", to: "far" }]
    expect(deskAnswerOf("accept", form(chosen))).toEqual({ kind: "accept", from })
    expect(deskAnswerOf("accept", form({ ...chosen, [lineField("a", 3)]: "1" }))).toMatchObject({
      kind: "accept_part",
      from,
    })
  })

  it("reads reason and date", () => {
    expect(deskAnswerOf("refuse", form({ reason: " no lorry " }))).toEqual({
      kind: "refuse",
      reason: "no lorry",
    })
    expect(deskAnswerOf("counter", form({ date: "2030-01-02" }))).toEqual({
      kind: "counter",
      date: "2030-01-02",
      reason: "",
    })
  })
})
