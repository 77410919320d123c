import type { BankAccount, MarketDefinition, SellerRequisites } from "@orac/markets"
import type { BuyerRequisites } from "./invoice"

/** A bank account as the requisites of a legal entity hold it. */
export interface StoredBank {
  name: string
  account: string
  bic: string
  correspondent_account: string | null
}

/** What a dealer's or distributor's papers show besides its requisites. */
export interface SellerDetails {
  number_prefix: string
  director: string
  accountant: string
  phone: string
  email: string
}

/** A bank account as the market's papers print it. */
const bankOf = (
  { registration }: Pick<MarketDefinition, "registration">,
  { name: bank_name, account, bic, correspondent_account }: StoredBank
): BankAccount =>
  registration.bank.correspondent_account
    ? { bank_name, account, bik: bic, corr_account: correspondent_account ?? "" }
    : { bank_name, iban: account, bic }

/**
 * A legal entity as the seller of its papers.
 *
 * @returns null without a bank account: nobody could pay what such an invoice asks for
 */
export const sellerRequisites = (
  market: Pick<MarketDefinition, "registration">,
  { demo, ...party }: BuyerRequisites & { demo: boolean },
  bank: StoredBank | null,
  { number_prefix: _, ...details }: SellerDetails
): SellerRequisites | null => bank && { ...party, ...details, demo, bank: bankOf(market, bank) }
