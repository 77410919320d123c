import type { SellerRequisites } from "@orac/markets"
import { HOME } from "./countries"

/** Demo requisites: the numbers pass their checksums and belong to nobody. */
export const SELLER: SellerRequisites = {
  name: "ORAC Belgium (demo)",
  full_name: "ORAC Belgium NV (demo)",
  address: "Voorbeeldstraat 1, 8400 Oostende, Belgium",
  country: HOME,
  tax_id: "BE0999012601",
  registration_ids: [{ code: "rpr", label: "RPR", value: "Oostende 0999.012.601" }],
  bank: { bank_name: "Demo Bank NV", iban: "BE71999000126069", bic: "DEMOBEBBXXX" },
  director: "A. Voorbeeld",
  accountant: "B. Voorbeeld",
  phone: "+32 59 00 00 00",
  email: "europe@orac.example",
  demo: true,
}
