import "server-only"
import { cache } from "react"
import { notFound, redirect } from "next/navigation"
import type { EntityChoice, PartnerMe } from "@orac/companies/contract"
import type { Locale } from "@/lib/i18n/locales"
import type { Answer } from "./answer"
import { type Call, type Caller, ask } from "./backend"
import { callerOfCookies } from "./cookies"

/** Who is at the screen, for which legal entity and in which language; verified by the server in this request. */
export interface Session extends Caller {
  token: string
  entityId: string
  branchId: string | null
  locale: Locale
  employee: PartnerMe["employee"]
  entities: EntityChoice[]
  /** With the rights at the branch, where one is chosen. */
  entity: EntityChoice
}

const loadMe = cache(async () => {
  const caller = await callerOfCookies()
  const answer = await ask<PartnerMe>("/store/partner/me", { ...caller, entityId: null })
  return { caller, answer }
})

const toLogin = (locale: Locale, why: "expired" | "no_company"): never =>
  redirect(`/${locale}/login?why=${why}`)

/** The branch asked for; the first for somebody who sits in branches only; null = the whole entity. */
const branchOf = ({ branches, whole }: EntityChoice, branchId: string | null | undefined) =>
  branches.find(({ id }) => id === branchId) ?? (whole ? null : branches[0])

/** The session of this request; without one the reader is sent to the log-in. */
export async function requireSession(locale: Locale): Promise<Session> {
  const { caller, answer } = await loadMe()
  if (!answer.ok) {
    if (answer.failure.kind === "unavailable") {
      throw new Error("The server cannot be reached.")
    }
    return toLogin(locale, answer.failure.kind === "not_found" ? "no_company" : "expired")
  }
  const { employee, entities } = answer.data
  const entity = entities.find(({ id }) => id === caller.entityId) ?? entities[0]
  if (!entity || !caller.token) {
    return toLogin(locale, "no_company")
  }
  const branch = branchOf(entity, caller.branchId)
  return {
    token: caller.token,
    entityId: entity.id,
    branchId: branch?.id ?? null,
    locale,
    employee,
    entities,
    entity: branch ? { ...entity, permissions: branch.permissions } : entity,
  }
}

export const can = (session: Session, permission: string) =>
  session.entity.permissions.includes(permission)

/** The data of a successful answer; other answers become the page for them. */
export function unwrap<T>(session: Session, answer: Answer<T>): T {
  if (answer.ok) {
    return answer.data
  }
  switch (answer.failure.kind) {
    case "unauthorized":
      return toLogin(session.locale, "expired")
    case "not_found":
      return notFound()
    default:
      throw new Error(`The server did not answer: ${answer.failure.kind}`)
  }
}

/** What a page needs, or the page that says why it is not to be had. */
export const read = async <T>(session: Session, path: string, call?: Call): Promise<T> =>
  unwrap(session, await ask<T>(path, session, call))

/** Like `read` for a part of a page that the reader's role may not include: null then. */
export const readIf = async <T>(
  session: Session,
  permission: string,
  path: string,
  call?: Call
): Promise<T | null> => (can(session, permission) ? read<T>(session, path, call) : null)
