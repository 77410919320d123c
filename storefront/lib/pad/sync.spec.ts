import type { PadTotals, PadView } from "@orac/checkout/contract"
import type { Answer } from "@/lib/api/answer"
import type { PadAnswer, PadRequest } from "./delivery"
import type { Changes } from "./rows"
import { PadSync } from "./sync"
import { line, padOf } from "./testing"

const UNAVAILABLE: Answer<PadAnswer> = { ok: false, failure: { kind: "unavailable" } }

const NO_TOTALS: PadTotals = {
  currency_code: "eur",
  minor_units: 2,
  list_minor: 0,
  saving_minor: 0,
  goods_minor: 0,
  tax_minor: 0,
  by_group: [],
  weight_g: 0,
  line_count: 2,
  piece_count: 2,
}

interface LineChange {
  sku: string
  quantity: number
}

/** A server that keeps one pad; `fail` answers first, `lost` does the work but loses its answer. */
function desk(first: PadView) {
  const state = { pad: first, kept: {} as Changes, asked: [] as PadRequest[] }
  const trouble: ("fail" | "lost")[] = []
  const write = (sku: string, quantity: number) => {
    const known = state.pad.lines
    const held = known.some((one) => one.sku === sku) ? known : [...known, line(sku, 0)]
    const lines = held
      .map((one) => (one.sku === sku ? { ...one, quantity } : one))
      .filter((one) => one.quantity > 0)
    state.pad = { ...state.pad, lines, version: state.pad.version + 1 }
  }
  const edit = (changes: LineChange[], since?: number): PadAnswer => {
    const isAlone = since === state.pad.version
    const before = state.pad.version
    changes.forEach(({ sku, quantity }) => write(sku, quantity))
    const { lines, totals, credit, updated_at, updated_by } = state.pad
    state.pad = { ...state.pad, version: before + 1 }
    const skus = changes.map(({ sku }) => sku)
    const removed = skus.filter((sku) => !lines.some((line) => line.sku === sku))
    const changed = lines.filter(({ sku }) => skus.includes(sku))
    const { version } = state.pad
    return isAlone
      ? { change: { version, updated_at, updated_by, lines: changed, removed, totals, credit } }
      : { pad: state.pad }
  }
  const serve = ({ path, json }: PadRequest): PadAnswer => {
    const { changes, since_version, text } = (json ?? {}) as {
      changes?: LineChange[]
      since_version?: number
      text?: string
    }
    if (changes) {
      return edit(changes, since_version)
    }
    if (path === "/text" && text) {
      write(text, (state.pad.lines.find(({ sku }) => sku === text)?.quantity ?? 0) + 1)
    }
    return { pad: state.pad }
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
        const data = serve(request)
        return now === "lost" ? UNAVAILABLE : { ok: true, data }
      },
      wait: async () => undefined,
      keep: (changes) => {
        state.kept = changes
      },
      kept: () => state.kept,
    }
  )
  const settle = () => jest.advanceTimersByTimeAsync(5000)
  return { sync, state, trouble, settle, write }
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

  it("takes the edited lines over into the pad that it knows", async () => {
    const { sync, state, settle } = desk(padOf([line("A", 1), line("B", 1), line("C", 1)]))
    sync.setQuantity("B", 5)
    sync.setQuantity("A", 0)
    sync.setQuantity("D", 2)
    await settle()
    expect(state.asked).toHaveLength(1)
    expect(sync.read().pad).toEqual(state.pad)
  })

  it("takes over what a colleague changed together with its own edit's answer", async () => {
    const { sync, state, settle, write } = desk(padOf([line("A", 1), line("B", 1)]))
    write("B", 8)
    sync.setQuantity("A", 2)
    await settle()
    expect(state.asked).toHaveLength(1)
    expect(sync.read().pad.lines.map((one) => one.quantity)).toEqual([2, 8])
  })

  it("looks at the whole pad when an answer's sums are not those of its lines", async () => {
    const { sync, state, settle } = desk(padOf([line("A", 1), line("B", 1)]))
    state.pad = { ...state.pad, totals: { ...NO_TOTALS, goods_minor: 500 } }
    sync.setQuantity("A", 2)
    await settle()
    expect(state.asked.map(({ path }) => path)).toEqual(["/lines", ""])
    expect(sync.read().status).toBe("saved")
  })

  it("takes up what an earlier visit could not send", async () => {
    const { sync, state, settle } = desk(padOf([line("A", 1)]))
    state.kept = { A: 7 }
    sync.resume()
    await settle()
    expect(quantity(state.pad, "A")).toBe(7)
  })
})
