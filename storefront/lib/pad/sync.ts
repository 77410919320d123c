import type { RefusalBody } from "@orac/companies/contract"
import type { Suggestion } from "@orac/pim/contract"
import type { PadView } from "@orac/checkout/contract"
import type { Answer, Failure } from "@/lib/api/answer"
import { addsUp, padAfter } from "./apply-answer"
import { deliver, type Job, LOOK, type PadAnswer, type PadPort } from "./delivery"
import { type Changes, rowsOf } from "./rows"
import { type Undo, isNothing, undoBetween } from "./undo"

export type SyncStatus = "saved" | "saving" | "offline"

export type Notice =
  | { kind: "pasted"; read: number; added: number; merged: number; unresolved: number }
  | { kind: "refused"; body: RefusalBody }
  | { kind: "invalid"; message: string }
  | { kind: "uncertain" | "gone" | "expired" | "undone" | "nothing_to_undo" }

export interface PadSnapshot {
  pad: PadView
  changes: Changes
  chosen: ReadonlyMap<string, Suggestion>
  status: SyncStatus
  notice: Notice | null
}

const PAUSE_MS = 250
const UNDO_DEPTH = 50

/**
 * Keeps a pad in step with the server. What is typed shows at once, is kept in the browser, sent after a short pause
 * one request at a time, and sent again until the server has answered. Nothing typed is ever dropped silently.
 */
export class PadSync {
  private readonly listeners = new Set<() => void>()
  private readonly jobs: Job[] = []
  private readonly undos: Undo[] = []
  private isRunning = false
  private timer: ReturnType<typeof setTimeout> | null = null

  constructor(
    private snapshot: PadSnapshot,
    private readonly port: PadPort
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly read = (): PadSnapshot => this.snapshot

  /** Takes up what an earlier visit typed and could not send. */
  resume() {
    const kept = this.port.kept()
    if (Object.keys(kept).length) {
      this.set({ changes: { ...kept, ...this.snapshot.changes } })
      this.schedule(0)
    }
  }

  setQuantity(sku: string, quantity: number, chosen?: Suggestion) {
    const before = this.quantityOf(sku)
    if (before === quantity) {
      return
    }
    if (!this.isSameEdit(sku)) {
      this.remember({ lines: [{ sku, quantity: before }], dropRows: [], restoreText: "" })
    }
    this.apply({ [sku]: quantity }, chosen)
  }

  quantityOf(sku: string): number {
    const { pad, changes } = this.snapshot
    return changes[sku] ?? pad.lines.find((line) => line.sku === sku)?.quantity ?? 0
  }

  addText(text: string, mode: "append" | "replace" = "append") {
    this.enqueue({
      path: "/text",
      method: "POST",
      json: { text, mode },
      repeatable: mode === "replace",
      undoable: true,
    })
  }

  addFile(file: File) {
    const form = new FormData()
    form.set("file", file)
    form.set("mode", "append")
    this.enqueue({ path: "/file", method: "POST", form, repeatable: false, undoable: true })
  }

  resolveRow(rowId: string, json: { sku: string; quantity?: number; learn?: boolean }) {
    const path = `/rows/${rowId}`
    this.enqueue({ path, method: "POST", json, repeatable: false, undoable: true })
  }

  dropRows(rowIds: string[], undoable = true) {
    for (const id of rowIds) {
      this.enqueue({ path: `/rows/${id}`, method: "DELETE", repeatable: true, undoable })
    }
  }

  rename(name: string) {
    this.enqueue({ path: "", method: "POST", json: { name }, repeatable: true, undoable: false })
  }

  /** Fetches the pad anew, for what colleagues or a refused placement have changed. */
  refresh() {
    if (this.isIdle()) {
      this.enqueue(LOOK)
    }
  }

  undo() {
    const undo = this.undos.pop()
    if (!undo) {
      return this.set({ notice: { kind: "nothing_to_undo" } })
    }
    this.apply(Object.fromEntries(undo.lines.map(({ sku, quantity }) => [sku, quantity])))
    this.dropRows(undo.dropRows, false)
    if (undo.restoreText) {
      const json = { text: undo.restoreText, mode: "append" }
      this.enqueue({ path: "/text", method: "POST", json, repeatable: false, undoable: false })
    }
    this.set({ notice: { kind: "undone" } })
  }

  dismissNotice() {
    this.set({ notice: null })
  }

  isIdle(): boolean {
    return !this.jobs.length && !Object.keys(this.snapshot.changes).length && !this.isRunning
  }

  private set(part: Partial<PadSnapshot>) {
    this.snapshot = { ...this.snapshot, ...part }
    this.listeners.forEach((listener) => listener())
  }

  private setChanges(changes: Changes) {
    this.port.keep(changes)
    this.set({ changes })
  }

  private apply(changes: Changes, chosen?: Suggestion) {
    if (chosen) {
      this.set({ chosen: new Map(this.snapshot.chosen).set(chosen.sku, chosen) })
    }
    this.setChanges({ ...this.snapshot.changes, ...changes })
    this.set({ status: "saving", notice: null })
    this.schedule(PAUSE_MS)
  }

  private enqueue(job: Job) {
    this.jobs.push(job)
    this.set({ status: "saving", notice: job.undoable ? null : this.snapshot.notice })
    this.schedule(0)
  }

  /** Whether a quantity is still being typed or stepped: it is taken back as one change. */
  private isSameEdit(sku: string): boolean {
    const last = this.undos.at(-1)
    return sku in this.snapshot.changes && last?.lines.length === 1 && last.lines[0].sku === sku
  }

  private remember(undo: Undo) {
    if (!isNothing(undo)) {
      this.undos.push(undo)
      this.undos.splice(0, this.undos.length - UNDO_DEPTH)
    }
  }

  private schedule(pause: number) {
    if (this.timer) {
      clearTimeout(this.timer)
    }
    this.timer = setTimeout(() => void this.run(), pause)
  }

  private async run() {
    if (this.isRunning) {
      return
    }
    this.isRunning = true
    while (Object.keys(this.snapshot.changes).length || this.jobs.length) {
      await (Object.keys(this.snapshot.changes).length ? this.sendChanges() : this.sendJob())
    }
    this.isRunning = false
    this.set({ status: "saved" })
  }

  private deliver(job: Job): Promise<Answer<PadAnswer>> {
    return deliver(job, {
      port: this.port,
      version: this.snapshot.pad.version,
      onOffline: () => this.set({ status: "offline" }),
      onUncertain: () => this.set({ notice: { kind: "uncertain" } }),
    })
  }

  private async sendChanges() {
    const sent = this.snapshot.changes
    const changes = Object.entries(sent).map(([sku, quantity]) => ({ sku, quantity }))
    const json = { changes, since_version: this.snapshot.pad.version }
    const answer = await this.deliver({ ...LINES, json })
    const open = Object.entries(this.snapshot.changes).filter(
      ([sku, quantity]) => sent[sku] !== quantity
    )
    const isKept = !answer.ok && answer.failure.kind === "unauthorized"
    if (answer.ok) {
      this.takeUp(answer.data)
    } else {
      this.tell(answer.failure)
    }
    if (isKept) {
      this.port.keep(this.snapshot.changes)
      this.set({ changes: Object.fromEntries(open) })
    } else {
      this.setChanges(Object.fromEntries(open))
    }
  }

  private async sendJob() {
    const job = this.jobs[0]
    const before = this.snapshot.pad
    const answer = await this.deliver(job)
    this.jobs.shift()
    if (!answer.ok) {
      return this.tell(answer.failure)
    }
    const { read, added = 0, merged = 0, unresolved = 0 } = answer.data
    const pad = padAfter(before, answer.data)
    if (job.undoable) {
      this.remember(undoBetween(before, pad))
    }
    const isReport = read !== undefined && job.undoable
    const notice: Notice | null = isReport
      ? { kind: "pasted", read, added, merged, unresolved }
      : this.snapshot.notice
    this.set({ pad, notice, status: "saving" })
  }

  private takeUp(answer: PadAnswer) {
    const pad = padAfter(this.snapshot.pad, answer)
    this.set({ pad, status: "saving" })
    if ("change" in answer && !addsUp(pad)) {
      this.jobs.push(LOOK)
    }
  }

  private tell(failure: Failure) {
    switch (failure.kind) {
      case "refusal":
        return this.set({ notice: { kind: "refused", body: failure.body } })
      case "unauthorized":
        return this.set({ notice: { kind: "expired" } })
      case "not_found":
        return this.set({ notice: { kind: "gone" } })
      case "invalid":
        return this.set({ notice: { kind: "invalid", message: failure.message } })
    }
  }
}

const LINES = { path: "/lines", method: "POST", repeatable: true, undoable: false } as const

export const rowsOfSnapshot = ({ pad, changes, chosen }: PadSnapshot) =>
  rowsOf(pad, changes, chosen)
