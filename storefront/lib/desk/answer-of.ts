import type { DeskAnswer } from "@orac/desk/contract"

const LINE = "line:"
const SOURCE = "source:"

/** The field of a line's pieces; it knows how many were offered. */
export const lineField = (lineId: string, offered: number): string => `${LINE}${offered}:${lineId}`

/** The field of the source that a delivery is to come from; empty = as planned. */
export const sourceField = (locationId: string): string => `${SOURCE}${locationId}`

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? "").trim()

function sourcesOf(form: FormData) {
  const from = [...form].flatMap(([name, to]) =>
    name.startsWith(SOURCE) && to
      ? [{ location_id: name.slice(SOURCE.length), to: String(to) }]
      : []
  )
  return from.length ? { from } : {}
}

function accepted(form: FormData): DeskAnswer {
  const lines = [...form].flatMap(([name, value]) => {
    const [, offered, line_id] = /^line:(\d+):(.+)$/.exec(name) ?? []
    return line_id ? [{ line_id, offered: Number(offered), quantity: Number(value) }] : []
  })
  return lines.every(({ offered, quantity }) => offered === quantity)
    ? { kind: "accept", ...sourcesOf(form) }
    : {
        kind: "accept_part",
        lines: lines.map(({ line_id, quantity }) => ({ line_id, quantity })),
        ...sourcesOf(form),
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
