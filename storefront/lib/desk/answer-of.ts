import type { DeskAnswer } from "@orac/desk/contract"

const LINE = "line:"

/** The field of a line's pieces; it knows how many were offered. */
export const lineField = (lineId: string, offered: number): string => `${LINE}${offered}:${lineId}`

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? "").trim()

function accepted(form: FormData): DeskAnswer {
  const lines = [...form].flatMap(([name, value]) => {
    const [, offered, line_id] = /^line:(\d+):(.+)$/.exec(name) ?? []
    return line_id ? [{ line_id, offered: Number(offered), quantity: Number(value) }] : []
  })
  return lines.every(({ offered, quantity }) => offered === quantity)
    ? { kind: "accept" }
    : {
        kind: "accept_part",
        lines: lines.map(({ line_id, quantity }) => ({ line_id, quantity })),
      }
}

/** What a form of the desk says. All pieces of all lines are the whole order; fewer are a part of it. */
export function deskAnswerOf(kind: DeskAnswer["kind"], form: FormData): DeskAnswer {
  switch (kind) {
    case "refuse":
      return { kind, reason: textOf(form, "reason") }
    case "counter":
      return { kind, date: textOf(form, "date"), reason: textOf(form, "reason") }
    default:
      return accepted(form)
  }
}
