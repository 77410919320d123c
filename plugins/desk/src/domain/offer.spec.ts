import fc from "fast-check"
import { type Answer, answerOffer, nextSeller, type Offer, type OfferedLine } from "./offer"

const NOW = "2026-11-23T12:00:00Z"
const OFFER: Offer = {
  state: "offered",
  attempt: 1,
  lines: [
    { line_id: "a", quantity: 10 },
    { line_id: "b", quantity: 4 },
  ],
  deadline_at: "2026-11-23T14:00:00Z",
}

const part = (lines: OfferedLine[]): Answer => ({ kind: "accept_part", lines })
const refusalOf = (answer: Answer, offer: Partial<Offer> = {}, now = NOW) => {
  const outcome = answerOffer({ ...OFFER, ...offer }, answer, now)
  return outcome.kind === "refused" ? outcome.code : outcome.state
}

describe("answerOffer", () => {
  it("takes the whole, or a part and leaves the rest", () => {
    expect(answerOffer(OFFER, { kind: "accept" }, NOW)).toMatchObject({
      state: "accepted",
      rest: [],
    })
    expect(answerOffer(OFFER, part([{ line_id: "a", quantity: 7 }]), NOW)).toEqual({
      kind: "done",
      state: "part_accepted",
      taken: [{ line_id: "a", quantity: 7 }],
      rest: [
        { line_id: "a", quantity: 3 },
        { line_id: "b", quantity: 4 },
      ],
    })
  })

  it.each<[string, OfferedLine[]]>([
    ["LINES_UNKNOWN", [{ line_id: "x", quantity: 1 }]],
    ["LINES_UNKNOWN", [{ line_id: "a", quantity: 11 }]],
    ["LINES_UNKNOWN", [{ line_id: "a", quantity: -1 }]],
    ["LINES_UNKNOWN", [{ line_id: "a", quantity: 0.5 }]],
    [
      "LINES_UNKNOWN",
      [
        { line_id: "a", quantity: 1 },
        { line_id: "a", quantity: 1 },
      ],
    ],
    ["NOTHING_TAKEN", []],
    ["NOTHING_TAKEN", [{ line_id: "a", quantity: 0 }]],
  ])("refuses a part with %s (%#)", (code, lines) => {
    expect(refusalOf(part(lines))).toBe(code)
  })

  it("wants a reason for a refusal and a day to come for another date", () => {
    expect(refusalOf({ kind: "refuse", reason: " " })).toBe("REASON_MISSING")
    expect(refusalOf({ kind: "refuse", reason: "no lorry" })).toBe("refused")
    expect(refusalOf({ kind: "counter", date: "2026-11-23", reason: "" })).toBe("DATE_PAST")
    expect(refusalOf({ kind: "counter", date: "2026-11-24", reason: "" })).toBe("countered")
  })

  it("is answered once and in time", () => {
    expect(refusalOf({ kind: "accept" }, {}, OFFER.deadline_at)).toBe("OFFER_EXPIRED")
    expect(refusalOf({ kind: "accept" }, { state: "expired" })).toBe("OFFER_EXPIRED")
    for (const state of ["accepted", "refused", "withdrawn", "countered"] as const) {
      expect(refusalOf({ kind: "accept" }, { state })).toBe("OFFER_DECIDED")
    }
  })

  it("loses no piece: what is taken and what is left make up the offer", () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(quantities, fc.infiniteStream(fc.nat(50)), (offered, wanted) => {
        const lines = offered.map((quantity, n) => ({ line_id: `${n}`, quantity }))
        const taking = lines.map(({ line_id, quantity }) => ({
          line_id,
          quantity: Math.min(quantity, wanted.next().value as number),
        }))
        const outcome = answerOffer({ ...OFFER, lines }, part(taking), NOW)
        if (outcome.kind === "done") {
          const sum = new Map<string, number>()
          for (const { line_id, quantity } of [...outcome.taken, ...outcome.rest]) {
            sum.set(line_id, (sum.get(line_id) ?? 0) + quantity)
          }
          expect([...sum].sort()).toEqual(lines.map((one) => [one.line_id, one.quantity]).sort())
        }
      })
    )
  })
})

describe("nextSeller", () => {
  const chain = ["dealer", "distributor", "importer"].map((seller_id) => ({ seller_id }))

  it("goes up the chain and never back", () => {
    expect(nextSeller(chain, [], 3)?.seller_id).toBe("dealer")
    expect(nextSeller(chain, ["dealer"], 3)?.seller_id).toBe("distributor")
    expect(nextSeller(chain, ["distributor", "dealer"], 3)?.seller_id).toBe("importer")
  })

  it("ends with the manufacturer when everybody was asked or the attempts are used up", () => {
    expect(nextSeller(chain, ["dealer", "distributor", "importer"], 9)).toBeNull()
    expect(nextSeller(chain, ["dealer", "distributor"], 2)).toBeNull()
    expect(nextSeller([], [], 2)).toBeNull()
  })
})
