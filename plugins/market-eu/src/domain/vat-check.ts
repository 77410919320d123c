import { checkVAT, countries } from "jsvat"
import { parseVatId, type VatIdProblem } from "./vat-id"
import { VAT_CHECKSUMS } from "./vat-checksums"

/**
 * Check digits by the library where we have no rule of our own. A shape that it does not know is ours to
 * judge: member states open new series (Belgium's 1…) before the library learns of them.
 */
function isWrong(number: string): boolean {
  const { isValid, isValidFormat } = checkVAT(number, countries)
  return isValidFormat && !isValid
}

/**
 * What stands against a newcomer's VAT number: shape, check digits of every member state, and that
 * it is a number of the country he names. Whether it is in force the register says.
 *
 * @param others under `country` the country, where it is known
 */
export function checkNewVatId(
  value: string,
  others: Readonly<Record<string, string>> = {}
): VatIdProblem | null {
  const read = parseVatId(value)
  if ("problem" in read) {
    return read.problem
  }
  if (others.country && others.country !== read.country) {
    return "country"
  }
  return !VAT_CHECKSUMS[read.country] && isWrong(read.number) ? "checksum" : null
}
