import { taxTable, type TaxDecision, type TaxQuery, type TaxRate } from "@orac/markets"
import { COUNTRIES, HOME } from "./countries"
import { parseVatId } from "./vat-id"

export const TIME_ZONE = "Europe/Brussels"

/** Dated VAT rates of the country where the seller is established. */
const TAX_RATES: readonly TaxRate[] = [
  {
    country: HOME,
    product_group: null,
    rate: 21,
    code: "eu-vat-21",
    label: { en: "VAT 21 %", ru: "НДС 21 %" },
    reason: "standard rate of the seller's country",
    valid_from: "1996-01-01",
    valid_to: null,
  },
]

const domesticRate = taxTable(TAX_RATES, TIME_ZONE)
const served: ReadonlySet<string> = new Set(COUNTRIES)

const INTRA_COMMUNITY: Omit<TaxDecision, "evidence"> = {
  rate: 0,
  code: "eu-intra-community",
  label: { en: "Exempt intra-Community supply", ru: "Поставка внутри ЕС без НДС" },
  reason: "goods to another member state, buyer with a VAT number of another member state",
}

/**
 * Domestic VAT at home and for buyers without a VAT number; an exempt intra-Community supply when goods
 * leave for another member state and the buyer states a well-formed VAT number of a state other than ours
 * (Directive 2006/112/EC, Art. 138; the reverse charge of Art. 196 is for services). Freight follows the goods.
 * The evidence says that the number was checked offline only: the register is asked elsewhere.
 */
export function tax(query: TaxQuery): TaxDecision {
  const domestic = domesticRate({
    ...query,
    country: served.has(query.country) ? HOME : query.country,
  })
  const buyer = query.buyer_tax_id ? parseVatId(query.buyer_tax_id) : null
  if (query.country === HOME || !buyer || "problem" in buyer || buyer.country === HOME) {
    return domestic
  }
  return {
    ...INTRA_COMMUNITY,
    evidence: {
      text: "Intra-Community supply exempt from VAT, Art. 138(1) Directive 2006/112/EC",
      buyer_tax_id: buyer.number,
      register_check: "not_checked",
    },
  }
}
