import type { NodeEdit, RoleEdit, SeatEdit } from "@orac/companies/contract"
import type { Session } from "@/lib/api/session"
import { dayBegins, dayEnds } from "@/lib/format/zone-days"

/** In what the legal entity counts its money and its days. */
type Measures = Pick<Session["entity"], "minor_units" | "time_zone">

const text = (form: FormData, name: string) => String(form.get(name) ?? "").trim()

/** A sum as people type it, in minor units; nothing typed is null. */
export function minorOf(typed: string, minorUnits: number): number | null {
  const digits = typed.replace(/[\s\u00a0]/g, "").replace(",", ".")
  const value = Number(digits)
  return digits && Number.isFinite(value) && value >= 0
    ? Math.round(value * 10 ** minorUnits)
    : null
}

/** The days of two fields as moments; the last day is counted in, an empty field is no bound. */
function dates(form: FormData, timeZone: string) {
  const [from, to] = [text(form, "valid_from"), text(form, "valid_to")]
  return {
    valid_from: from ? dayBegins(from, timeZone) : null,
    valid_to: to ? dayEnds(to, timeZone) : null,
  }
}

export const nodeEdit = (form: FormData, { minor_units }: Measures): NodeEdit => ({
  name: text(form, "name"),
  ...(text(form, "kind") === "branch"
    ? {
        branch: {
          city: text(form, "city"),
          address: text(form, "address"),
          postal_code: text(form, "postal_code"),
          tax_registration: text(form, "tax_registration") || null,
        },
      }
    : {
        cost_centre: {
          code: text(form, "code"),
          budget_minor: minorOf(text(form, "budget"), minor_units),
          budget_period: text(form, "period") as "month",
          on_overrun: text(form, "on_overrun") as "warn",
        },
      }),
})

export const seatEdit = (form: FormData, { time_zone }: Measures): SeatEdit => ({
  node_id: text(form, "node_id"),
  role: text(form, "role"),
  ...dates(form, time_zone),
})

/** One scope field a right, `scope:order.view`, and a limit field where it has one. */
export function roleEdit(form: FormData, { minor_units }: Measures): RoleEdit {
  const scopes = [...form.keys()].filter((key) => key.startsWith("scope:") && text(form, key))
  const grants = scopes.map((key) => {
    const code = key.slice("scope:".length)
    return [
      code,
      {
        scope: text(form, key),
        limit_minor: minorOf(text(form, `limit:${code}`), minor_units),
      },
    ]
  })
  return { name: text(form, "name"), grants: Object.fromEntries(grants) }
}

export const handover = (form: FormData, { time_zone }: Measures) => ({
  seat_id: text(form, "seat_id"),
  employee_id: text(form, "employee_id"),
  ...dates(form, time_zone),
})

export const fields = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, text(form, name)]))
