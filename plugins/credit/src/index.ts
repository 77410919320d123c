export { exposureOf, exposureMinor, availableMinor, type Standing } from "./domain/exposure"
export {
  dueDate,
  paymentMode,
  PREPAYMENT_TERMS,
  type PaymentMode,
  type TermsSnapshot,
} from "./domain/terms"
export type { CreditEntryType } from "./domain/entry"
export { creditOf, paymentModeOf, termsOf } from "./queries/credit-of"
export { holdOfOrder } from "./queries/hold-of-order"
export { openInvoices, type OpenInvoice } from "./queries/open-invoices"
export { openAccount } from "./ledger/account"
export { appendEntries, type NewEntry } from "./ledger/append-entries"
export { holdCredit, type HoldInput } from "./ledger/hold-credit"
export { adjustHold, releaseHold, type HoldChange } from "./ledger/adjust-hold"
export { type HoldShare, shareHold } from "./ledger/share-hold"
export type { AccountKey } from "./ledger/account"
export { setLimit, type LimitInput } from "./ledger/set-limit"
export { CREDIT_MODULE, CreditService } from "./modules/credit"
