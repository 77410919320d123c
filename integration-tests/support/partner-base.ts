import type { Knex } from "@orac/bulk"
import { insertCompanies, type NewEntity } from "@orac/companies"
import { companyInn, ogrn, settlementAccount } from "../../src/demo/partners/legal-numbers"

const SYLLABLES = ["ба", "ве", "го", "ду", "жи", "зу", "ка", "ле", "мо", "ну"]
const BIK = "044525225"

/** A made-up word for a number: one syllable a digit. */
const wordOf = (serial: number) =>
  Array.from(String(serial).padStart(5, "0"), (digit) => SYLLABLES[Number(digit)]).join("")

const titled = (word: string) => word[0].toUpperCase() + word.slice(1)

/** A legal entity to be seeded, and who sits at it. */
export interface Planted extends NewEntity {
  primary: boolean
  role: "group_owner" | "buyer" | null
  email: string
}

/** A Russian company without fault, with numbers of its own that pass the real checks. */
export function soundPartner(serial: number): Planted {
  const id = `base${String(serial).padStart(6, "0")}`
  const title = titled(wordOf(serial * 7 + 11))
  const postal = `101${String(100 + (serial % 890))}`
  const inn = companyInn(`96${String(1_000_000 + serial)}`)
  return {
    id,
    group_id: `group-${id}`,
    name: `ООО «${title}»`,
    full_name: `Общество с ограниченной ответственностью «${title}»`,
    market_code: "ru",
    country: "ru",
    tax_id: inn,
    registration_ids: [
      { code: "kpp", value: `${inn.slice(0, 4)}01001` },
      { code: "ogrn", value: ogrn(`11596${String(1_000_000 + serial)}`) },
    ],
    legal_address: `${postal}, г. Тестоград, ул. ${titled(wordOf(serial * 3 + 5))}, д. ${serial % 90}`,
    bank: {
      name: "ПАО СБЕРБАНК",
      bic: BIK,
      correspondent_account: "30101810400000000225",
      account: settlementAccount(BIK, 50_000_000 + serial),
    },
    delivery_city: `Тестоград ${serial % 97}`,
    delivery_address: `Складская ул., ${serial % 90}`,
    delivery_postal_code: postal,
    lat: 55,
    lon: 37,
    price_status: "dealer",
    is_demo: true,
    primary: true,
    role: "group_owner",
    email: `head@firm${serial}.example`,
  }
}

const PEOPLE = `
with seats as (select id, role, group_id, email from jsonb_to_recordset(?::jsonb)
                 as r(id text, role text, group_id text, email text) where role is not null),
people as (insert into employee (id, customer_id, name, email)
           select 'empl-' || id, 'cus-' || id, id, email from seats returning id)
insert into membership (id, employee_id, node_id, role)
select 'memb-' || id, 'empl-' || id, group_id, role from seats`

/** Seeds companies with their groups, places and people in a handful of statements. */
export const plantBase = (knex: Knex, companies: readonly Planted[]): Promise<void> =>
  knex.transaction(async (trx) => {
    await insertCompanies(trx, {
      groups: companies.map(({ id, group_id, primary }) => ({
        id: group_id,
        name: `Группа ${id}`,
        primary_entity_id: primary ? id : null,
      })),
      entities: companies,
    })
    await trx.raw(PEOPLE, [JSON.stringify(companies)])
  })

/** Letters that look alike. */
const LATIN: Record<string, string> = { а: "a", е: "e", о: "o", у: "y" }

/** What can be wrong with a card, each by the code that names it and nothing else. */
export const FAULTS: readonly [code: string, spoil: (sound: Planted) => Partial<Planted>][] = [
  ["number_wrong", ({ tax_id }) => ({ tax_id: tax_id.replace(/.$/, (d) => `${(+d + 1) % 10}`) })],
  [
    "number_wrong",
    ({ registration_ids: [kpp, main] }) => ({
      registration_ids: [
        kpp,
        { ...main, value: main.value.replace(/.$/, (d) => `${(+d + 1) % 10}`) },
      ],
    }),
  ],
  ["bank_missing", () => ({ bank: null })],
  ["name_missing", () => ({ full_name: "" })],
  ["name_untidy", ({ name }) => ({ name: ` ${name}` })],
  ["name_untidy", ({ name }) => ({ name: name.replace("»", "") })],
  ["name_untidy", ({ name }) => ({ name: name.replace(/[аеоу]/, (letter) => LATIN[letter]) })],
  ["names_differ", () => ({ full_name: "Общество с ограниченной ответственностью «Совсем Иное»" })],
  ["address_missing", () => ({ legal_address: "" })],
  ["address_poor", () => ({ delivery_address: "-" })],
  ["postal_code_wrong", () => ({ delivery_postal_code: "000000" })],
  ["place_impossible", () => ({ lat: 0, lon: 0 })],
  ["country_outside_market", () => ({ country: "zz" })],
  ["primary_outside_group", () => ({ primary: false })],
  ["nobody_seated", () => ({ role: null })],
  ["nobody_in_charge", () => ({ role: "buyer" as const })],
]
