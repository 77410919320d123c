import { fromMinor } from "@orac/markets"

/** A SEPA credit transfer as a payer's banking application needs it. */
export interface EpcTransfer {
  bic: string
  name: string
  iban: string
  amount_minor: number
  text: string
}

const MAX_AMOUNT_MINOR = 99_999_999_999
const NAME_LENGTH = 70
const TEXT_LENGTH = 140

const line = (value: string, length: number) =>
  Array.from(value.replace(/[\u0000-\u001f\u007f]+/g, " ").trim())
    .slice(0, length)
    .join("")

/**
 * The "scan to pay" code of the European Payments Council (EPC069-12, version 002, UTF-8), one item
 * a line; purpose and structured reference stay empty.
 *
 * @returns null for an amount that a SEPA transfer cannot carry
 */
export function epcCode(transfer: EpcTransfer): string | null {
  if (transfer.amount_minor < 1 || transfer.amount_minor > MAX_AMOUNT_MINOR) {
    return null
  }
  return [
    "BCD",
    "002",
    "1",
    "SCT",
    transfer.bic,
    line(transfer.name, NAME_LENGTH),
    transfer.iban.replace(/\s/g, ""),
    `EUR${fromMinor(transfer.amount_minor, 2)}`,
    "",
    "",
    line(transfer.text, TEXT_LENGTH),
  ].join("\n")
}
