import "server-only"
import type { CreditEntries, CreditView, StoreCredit } from "@orac/credit/contract"
import { type Session, readIf } from "./session"

const RIGHT = "finance.credit.view"

/** The accounts of the active entity with its sellers; null for a role without finances. */
export const accounts = (session: Session) => readIf<StoreCredit>(session, RIGHT, "/store/credit")

/** What the active entity may still order on account from whoever serves it; null for a role without finances. */
export async function credit(session: Session): Promise<CreditView | null> {
  return (await accounts(session))?.credit ?? null
}

export const creditEntries = (session: Session, query: URLSearchParams) =>
  readIf<CreditEntries>(session, RIGHT, `/store/credit/entries?${query}`)
