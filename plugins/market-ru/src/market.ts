import { defineMarket, taxTable } from "@orac/markets"
import { isBusinessDay, TIME_ZONE } from "./domain/calendar"
import { FREIGHT } from "./domain/freight"
import { LEGAL_ID_FIELDS } from "./domain/legal-id-fields"
import { REGISTRATION } from "./domain/registration"
import { SELLER } from "./domain/seller"
import { TAX_RATES } from "./domain/tax-rates"

/** Russia: roubles, prices with VAT, the buyer's tax number never changes the rate. */
export const ruMarket = defineMarket({
  code: "ru",
  name: { ru: "Россия", en: "Russia" },
  countries: ["ru"],
  currency: "rub",
  minor_units: 2,
  languages: ["ru", "en"],
  time_zone: TIME_ZONE,
  seller: SELLER,
  prices_include_tax: true,
  tax: taxTable(TAX_RATES, TIME_ZONE),
  legal_ids: LEGAL_ID_FIELDS,
  branch_legal_id: "kpp",
  registration: REGISTRATION,
  is_business_day: isBusinessDay,
  invoice_form: "ru-invoice",
  payment_methods: ["invoice"],
  minimum_order_minor: 100_000,
  freight: FREIGHT,
})
