import type { PaymentMode, TermsSnapshot } from "@orac/credit"
import type { Ceilings } from "../domain/approvals/ceilings"
import type { StoredTraces } from "../domain/orders/price-traces"
import type { PlanSnapshot } from "../domain/orders/snapshot"

/** What an order keeps of the moment it was placed; it travels to the transaction as plain data. */
export interface OrderFacts {
  key: string
  body_hash: string
  pad_id: string
  entity_id: string
  branch_id: string | null
  cost_centre_id: string | null
  customer_id: string
  employee_id: string
  employee_name: string
  currency_code: string
  minor_units: number
  /** At whose terms it is placed; null = the manufacturer. */
  seller_id: string | null
  payment: PaymentMode
  line_count: number
  skus: string
  po_number: string | null
  comment: string | null
  plan: PlanSnapshot
  terms: TermsSnapshot
  due_date: string
  price_traces: StoredTraces
  /** The request that was agreed to; null where nobody had to be asked. */
  approval_id: string | null
  /** What has to hold still in the placement's transaction; null where others have agreed. */
  ceilings: Ceilings | null
}
