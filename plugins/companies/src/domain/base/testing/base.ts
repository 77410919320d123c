import type { BaseCompany, BaseMarket } from "../base-company"

const digitsOf = (value: string) => Array.from(value, Number)

/** A tax id whose last digit is the sum of the others, an account that repeats its bank's last digit. */
export const taxIdOf = (serial: number): string => {
  const body = String(serial).padStart(8, "0")
  return body + String(digitsOf(body).reduce((sum, digit) => sum + digit, 0) % 10)
}

const checked = (code: string, check: (value: string, bic: string) => boolean) => ({
  code,
  label: { en: code },
  required: true,
  check: (value: string, others?: Readonly<Record<string, string>>) =>
    check(value, others?.bic ?? "") ? null : "checksum",
})

/** A market with simple numbers, so that the audit is tested and not a country's law. */
export const MARKET: BaseMarket = {
  countries: ["xx"],
  legal_ids: [
    checked(
      "tax",
      (value) => /^\d{9}$/.test(value) && taxIdOf(Number(value.slice(0, 8))) === value
    ),
    checked("bic", (value) => /^\d{4}$/.test(value)),
    checked("account", (value, bic) => /^\d{10}$/.test(value) && value.at(-1) === bic.at(-1)),
  ],
  registration: {
    tax_id: "tax",
    bank: { account: "account", bic: "bic" },
    documents: [],
    signer_proof: { attorney: "power" },
    example_tax_id: taxIdOf(1),
    wording: {
      legal_forms: ["общество с ограниченной ответственностью", "ооо", "gmbh"],
      abbreviations: { ул: "улица", г: "" },
    },
  },
}

const FIRST = [
  "Лепной",
  "Северный",
  "Карнизный",
  "Парадный",
  "Тёплый",
  "Дальний",
  "Вольный",
  "Ясный",
]
const SECOND = ["двор", "терем", "фасад", "ордер", "фриз", "портал", "свод", "эркер", "шпиль"]

/** A card without fault; `serial` makes it its own. */
export function soundCompany(serial: number): BaseCompany {
  const word = `${FIRST[serial % FIRST.length]} ${SECOND[(serial >> 3) % SECOND.length]} ${syllables(serial)}`
  const street = `улица ${syllables(serial * 7 + 3)}, ${(serial % 90) + 1}`
  return {
    id: `c${String(serial).padStart(6, "0")}`,
    name: `ООО «${word}»`,
    full_name: `Общество с ограниченной ответственностью «${word}»`,
    country: "xx",
    tax_id: taxIdOf(serial),
    registration_ids: [],
    legal_address: `101${String(serial % 1000).padStart(3, "0")}, Город, ${street}`,
    bank: {
      account: `${String(serial).padStart(9, "0")}5`,
      bic: "1235",
      correspondent_account: null,
    },
    delivery_city: `Город ${serial % 97}`,
    delivery_address: street,
    delivery_postal_code: `101${String(serial % 1000).padStart(3, "0")}`,
    lat: 55,
    lon: 37,
    primary_in_group: true,
    people: 2,
    admins: 1,
    emails: [`buyer@firm${serial}.example`, "someone@gmail.com"],
  }
}

const SYLLABLES = ["ба", "ве", "го", "ду", "жи", "зу", "ка", "ле", "мо", "ну"]

/** A made-up word for a number: one syllable a digit. */
const syllables = (serial: number) =>
  digitsOf(String(serial).padStart(5, "0"))
    .map((digit) => SYLLABLES[digit])
    .join("")
