import "server-only"
import type { CreditEntries, CreditView } from "@orac/credit/contract"
import { type Session, readIf } from "./session"

const RIGHT = "finance.credit.view"

export const credit = (session: Session) => readIf<CreditView>(session, RIGHT, "/store/credit")

export const creditEntries = (session: Session, query: URLSearchParams) =>
  readIf<CreditEntries>(session, RIGHT, `/store/credit/entries?${query}`)
