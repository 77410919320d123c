import type { PadView } from "@orac/checkout/contract"
import type { Answer } from "@/lib/api/answer"
import type { Changes } from "./rows"
import { type PadAnswer, type PadRequest, PadSync } from "./sync"
import { line, padOf } from "./testing"

const UNAVAILABLE: Answer<PadAnswer> = { ok: false, failure: { kind: "unavailable" } }

interface LineChange {
  sku: string
  quantity: number
}

/** A server that keeps one pad; `fail` answers first, `lost` does the work but loses its answer. */
function desk(first: PadView) {
  const state = { pad: first, kept: {} as Changes, asked: [] as PadRequest[] }
  const trouble: ("fail" | "lost")[] = []
  const write = (sku: string, quantity: number) => {
    const lines = state.pad.lines.filter((known) => known.sku !== sku)
    const next = quantity ? [...lines, line(sku, quantity)] : lines
    state.pad = { ...state.pad, lines: next, version: state.pad.version + 1 }
  }
  const serve = ({ path, json }: PadRequest) => {
    const { changes, text } = (json ?? {}) as { changes?: LineChange[]; text?: string }
    changes?.forEach(({ sku, quantity }) => write(sku, quantity))
    if (path === "/text" && text) {
      write(text, (state.pad.lines.find(({ sku }) => sku === text)?.quantity ?? 0) + 1)
    }
  }
  const sync = new PadSync(
    { pad: first, changes: {}, chosen: new Map(), status: "saved", notice: null },
    {
      async send(request) {
        state.asked.push(request)
        const now = trouble.shift()
        if (now === "fail") {
          return UNAVAILABLE
        }
        serve(request)
        return now === "lost" ? UNAVAILABLE : { ok: true, data: { pad: state.pad } }
      },
      wait: async () => undefined,
      keep: (changes) => {
        state.kept = changes
      },
      kept: () => state.kept,
    }
  )
  const settle = () => jest.advanceTimersByTimeAsync(5000)
  return { sync, state, trouble, settle }
}

const quantity = (pad: PadView, sku: string) =>
  pad.lines.find((known) => known.sku === sku)?.quantity ?? 0

describe("PadSync", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("sends several edits as one request and keeps nothing afterwards", async () => {
    const { sync, state, settle } = desk(padOf([line("A", 1)]))
    sync.setQuantity("A", 2)
    sync.setQuantity("A", 3)
    sync.setQuantity("B", 4)
    await settle()
    expect(state.asked).toHaveLength(1)
    expect([quantity(state.pad, "A"), quantity(state.pad, "B")]).toEqual([3, 4])
    expect([state.kept, sync.read().status]).toEqual([{}, "saved"])
  })

  it("keeps an edit through failures until it is answered", async () => {
    const { sync, state, trouble, settle } = desk(padOf([line("A", 1)]))
    trouble.push("fail", "lost")
    sync.setQuantity("A", 9)
    expect(state.kept).toEqual({ A: 9 })
    await settle()
    expect([quantity(state.pad, "A"), state.asked.length]).toEqual([9, 3])
    expect(sync.read().changes).toEqual({})
  })

  it("never adds a list twice when its answer was lost", async () => {
    const { sync, state, trouble, settle } = desk(padOf([]))
    trouble.push("lost")
    sync.addText("A")
    await settle()
    expect(quantity(state.pad, "A")).toBe(1)
    expect(sync.read().notice).toEqual({ kind: "uncertain" })
  })

  it("adds a list again when it had not arrived", async () => {
    const { sync, state, trouble, settle } = desk(padOf([]))
    trouble.push("fail")
    sync.addText("A")
    await settle()
    expect(quantity(state.pad, "A")).toBe(1)
  })

  it("takes back one change at a time", async () => {
    const { sync, state, settle } = desk(padOf([line("A", 1)]))
    sync.setQuantity("A", 5)
    await settle()
    sync.addText("B")
    await settle()
    sync.undo()
    await settle()
    expect([quantity(state.pad, "A"), quantity(state.pad, "B")]).toEqual([5, 0])
    sync.undo()
    await settle()
    expect(quantity(state.pad, "A")).toBe(1)
    sync.undo()
    expect(sync.read().notice).toEqual({ kind: "nothing_to_undo" })
  })

  it("takes up what an earlier visit could not send", async () => {
    const { sync, state, settle } = desk(padOf([line("A", 1)]))
    state.kept = { A: 7 }
    sync.resume()
    await settle()
    expect(quantity(state.pad, "A")).toBe(7)
  })
})
