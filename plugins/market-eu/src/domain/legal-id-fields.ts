// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- an ambient file cannot be imported
/// <reference path="../vendor.d.ts" />
import { electronicFormatIBAN, isValidBIC, isValidIBAN } from "ibantools"
import type { LegalIdField } from "@orac/markets"
import { checkNewVatId } from "./vat-check"

const checkIban = (value: string) =>
  isValidIBAN(electronicFormatIBAN(value) ?? "") ? null : "checksum"

const checkBic = (value: string) => (isValidBIC(value.trim().toUpperCase()) ? null : "format")

/** What a partner's legal entity states. */
export const LEGAL_ID_FIELDS: readonly LegalIdField[] = [
  {
    code: "vat_id",
    label: { en: "VAT number", ru: "Номер НДС" },
    required: false,
    check: checkNewVatId,
  },
  { code: "iban", label: { en: "IBAN", ru: "IBAN" }, required: false, check: checkIban },
  { code: "bic", label: { en: "BIC", ru: "BIC" }, required: false, check: checkBic },
]
