import { defineMarket } from "@orac/markets"
import { isBusinessDay } from "./domain/calendar"
import { COUNTRIES } from "./domain/countries"
import { FREIGHT } from "./domain/freight"
import { LEGAL_ID_FIELDS } from "./domain/legal-id-fields"
import { REGISTRATION } from "./domain/registration"
import { SELLER } from "./domain/seller"
import { tax, TIME_ZONE } from "./domain/tax"

/** The European Union, sold to from Belgium in euro. */
export const euMarket = defineMarket({
  code: "eu",
  name: { en: "European Union", ru: "Европейский союз" },
  countries: COUNTRIES,
  currency: "eur",
  minor_units: 2,
  languages: ["en", "ru"],
  time_zone: TIME_ZONE,
  seller: SELLER,
  prices_include_tax: false,
  tax,
  legal_ids: LEGAL_ID_FIELDS,
  registration: REGISTRATION,
  is_business_day: isBusinessDay,
  invoice_form: "eu-invoice",
  payment_methods: ["invoice"],
  minimum_order_minor: 2_500,
  freight: FREIGHT,
})
