import type { Day, RegistrationId, SellerRequisites } from "@orac/markets"
import type { InvoiceLine, InvoiceTotals } from "./invoice-totals"
import type { PdfDocument } from "../pdf/pdf-document"

/** The buyer as papers show it. */
export interface BuyerRequisites {
  name: string
  full_name: string
  address: string
  country: string
  tax_id: string
  registration_ids: readonly RegistrationId[]
}

/** Everything an invoice prints. It is stored with the document and never read again from the order. */
export interface InvoiceData {
  number: string
  issued_on: Day
  due_on: Day
  order_display_id: number
  ordered_on: Day
  /** The contract under which is sold; null when the order itself is the basis. */
  contract: string | null
  purchase_order_number: string | null
  seller: SellerRequisites
  buyer: BuyerRequisites
  currency: string
  minor_units: number
  lines: InvoiceLine[]
  totals: InvoiceTotals
  /** What the payer writes so that the payment finds the invoice. */
  payment_reference: string
  /** Why a rate differs from the domestic one, with what proves it. */
  tax_evidence: Readonly<Record<string, string>> | null
  demo: boolean
}

/** The printed form of a market's invoice: pure, in the language of the paper. */
export type InvoiceForm = (data: InvoiceData) => PdfDocument
