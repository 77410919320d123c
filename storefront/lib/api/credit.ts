import "server-only"
import type { CreditEntries, CreditView, StoreCredit } from "@orac/credit/contract"
import { addressOf } from "@/lib/address"
import { type ListPage, pageInQuestion } from "@/lib/list-page"
import { type Session, read, readIf } from "./session"

export const CREDIT_RIGHT = "finance.credit.view"

/** The accounts of the active entity with its sellers; null for a role without finances. */
export const accounts = (session: Session) =>
  readIf<StoreCredit>(session, CREDIT_RIGHT, "/store/credit")

/** What the active entity may still order on account from whoever serves it; null for a role without finances. */
export async function credit(session: Session): Promise<CreditView | null> {
  return (await accounts(session))?.credit ?? null
}

/** A page of the ledger, newest first. */
export const creditEntries = (session: Session, shown: ListPage): Promise<CreditEntries> =>
  read(session, addressOf("/store/credit/entries", pageInQuestion(shown)))
