"use server"

import { refresh } from "next/cache"
import type { RefusalBody } from "@orac/companies/contract"
import { ask } from "@/lib/api/backend"
import { type Session, requireSession } from "@/lib/api/session"
import type { Locale } from "@/lib/i18n/locales"
import { fields, handover, nodeEdit, roleEdit, seatEdit } from "./form-values"

/** How a change went: done, refused with reasons, or failed. */
export type HouseState =
  | { kind: "done" }
  | { kind: "refused"; body: RefusalBody }
  | { kind: "invalid"; message: string }
  | { kind: "failed" }
  | null

/** What each form sends; a command sends nothing. */
const SHAPES = {
  command: () => ({}),
  node: nodeEdit,
  new_node: (form: FormData, entity: Session["entity"]) => ({
    ...nodeEdit(form, entity),
    ...fields(form, ["kind", "parent_id"]),
  }),
  move: (form: FormData) => fields(form, ["parent_id"]),
  merge: (form: FormData) => fields(form, ["into_id"]),
  invitation: (form: FormData) => fields(form, ["email", "name", "node_id", "role", "locale"]),
  seat: seatEdit,
  role: roleEdit,
  handover,
} as const

export interface HouseCall {
  locale: Locale
  /** Below `/store/partner/`. */
  path: string
  method?: "POST" | "DELETE"
  shape: keyof typeof SHAPES
}

const KNOWN = /^(nodes|people|roles|delegations)(\/[\w-]+)*$/

/** One change of the house, in the name of the session; the server decides who may. */
export async function changeHouse(
  { locale, path, method = "POST", shape }: HouseCall,
  _before: HouseState,
  form: FormData
): Promise<HouseState> {
  const session = await requireSession(locale)
  if (!KNOWN.test(path) || !Object.hasOwn(SHAPES, shape)) {
    return { kind: "failed" }
  }
  const json = shape === "command" ? undefined : SHAPES[shape](form, session.entity)
  const answer = await ask(`/store/partner/${path}`, session, { method, json })
  if (answer.ok) {
    refresh()
    return { kind: "done" }
  }
  const { failure } = answer
  if (failure.kind === "refusal") {
    return { kind: "refused", body: failure.body }
  }
  return failure.kind === "invalid"
    ? { kind: "invalid", message: failure.message }
    : { kind: "failed" }
}
