import "server-only"
import type { CreditEntries, CreditView } from "@orac/credit/contract"
import { type Session, readIf } from "./session"

const RIGHT = "finance.credit.view"

/** What the active entity may still order on account; null for a role without finances. */
export async function credit(session: Session): Promise<CreditView | null> {
  const answer = await readIf<{ credit: CreditView }>(session, RIGHT, "/store/credit")
  return answer && answer.credit
}

export const creditEntries = (session: Session, query: URLSearchParams) =>
  readIf<CreditEntries>(session, RIGHT, `/store/credit/entries?${query}`)
