import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { InvoiceForm } from "../../domain/invoice"
import { Document } from "./models/document"
import { DocumentCounter } from "./models/document-counter"
import { SellerDetails } from "./models/seller-details"

/** What the composition root hands to this plugin. */
export interface DocumentsOptions {
  /** Printed forms by the name that a market gives as its `invoice_form`. */
  forms: Record<string, InvoiceForm>
  /** Prefix of the numbers by market code; without one it is the code in capitals. */
  number_prefixes?: Record<string, string>
  /** Business days to pay where the order does not say when it is due; 5 by default. */
  due_business_days?: number
}

const DUE_BUSINESS_DAYS = 5

/** The issued papers and the settings of how they are printed and numbered. */
export class DocumentsService extends MedusaService({ Document, DocumentCounter, SellerDetails }) {
  private readonly options: Partial<DocumentsOptions>

  constructor(container: Record<string, unknown>, options: Partial<DocumentsOptions> = {}) {
    super(container)
    this.options = options
  }

  /** @throws MedusaError INVALID_DATA when the composition root gave no such form */
  invoiceForm(name: string): InvoiceForm {
    const form = this.options.forms?.[name]
    if (!form) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `There is no printed form "${name}": name it in the options of the documents plugin`
      )
    }
    return form
  }

  numberPrefix(sellerCode: string): string {
    return this.options.number_prefixes?.[sellerCode] ?? sellerCode.toUpperCase()
  }

  dueBusinessDays(): number {
    return this.options.due_business_days ?? DUE_BUSINESS_DAYS
  }
}
