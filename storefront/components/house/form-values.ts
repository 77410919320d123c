import type { NodeEdit, RoleEdit, SeatEdit } from "@orac/companies/contract"

const text = (form: FormData, name: string) => String(form.get(name) ?? "").trim()

/** A sum as people type it, in minor units; nothing typed is null. */
export function minorOf(typed: string, minorUnits: number): number | null {
  const digits = typed.replace(/[\s\u00a0]/g, "").replace(",", ".")
  const value = Number(digits)
  return digits && Number.isFinite(value) && value >= 0
    ? Math.round(value * 10 ** minorUnits)
    : null
}

/** A day as a field gives it, as a moment; `isEnd` counts the day itself in. */
const moment = (day: string, isEnd: boolean): string | null =>
  day ? `${day}T${isEnd ? "23:59:59" : "00:00:00"}Z` : null

export const nodeEdit = (form: FormData, minorUnits: number): NodeEdit => ({
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
          budget_minor: minorOf(text(form, "budget"), minorUnits),
          budget_period: text(form, "period") as "month",
          on_overrun: text(form, "on_overrun") as "warn",
        },
      }),
})

export const seatEdit = (form: FormData): SeatEdit => ({
  node_id: text(form, "node_id"),
  role: text(form, "role"),
  valid_from: moment(text(form, "valid_from"), false),
  valid_to: moment(text(form, "valid_to"), true),
})

/** One scope field a right, `scope:order.view`, and a limit field where it has one. */
export function roleEdit(form: FormData, minorUnits: number): RoleEdit {
  const scopes = [...form.keys()].filter((key) => key.startsWith("scope:") && text(form, key))
  const grants = scopes.map((key) => {
    const code = key.slice("scope:".length)
    return [
      code,
      {
        scope: text(form, key),
        limit_minor: minorOf(text(form, `limit:${code}`), minorUnits),
      },
    ]
  })
  return { name: text(form, "name"), grants: Object.fromEntries(grants) }
}

export const handover = (form: FormData) => ({
  seat_id: text(form, "seat_id"),
  employee_id: text(form, "employee_id"),
  valid_from: moment(text(form, "valid_from"), false),
  valid_to: moment(text(form, "valid_to"), true),
})

export const fields = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, text(form, name)]))
