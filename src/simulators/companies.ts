import { companyInn, ogrn, vatNumber } from "../demo/partners/legal-numbers"

/** A fictional company of the simulated registries. */
export interface SimulatedCompany {
  tax_id: string
  name: string
  address: string
  city: string
  postal_code: string
  director: string
  registered_on: string
  /** Main activity by ОКВЭД 2. */
  activity: string
  status: "ACTIVE" | "LIQUIDATING" | "LIQUIDATED" | "BANKRUPT" | "REORGANIZING"
}

const russian = (
  serial: string,
  values: Partial<SimulatedCompany> & Pick<SimulatedCompany, "name" | "director">
): SimulatedCompany => ({
  tax_id: companyInn(`96190${serial}`),
  city: "Казань",
  postal_code: "420000",
  address: "420000, г Казань, ул Примерная, д 7, помещ 3",
  registered_on: "2014-04-08",
  activity: "46.73.6",
  status: "ACTIVE",
  ...values,
})

/** Firms whose tax id begins with the series of test organisations: one of every kind a check tells apart. */
export const RUSSIAN: readonly SimulatedCompany[] = [
  russian("0001", { name: "Новый карниз", director: "Примеров Илья Сергеевич" }),
  russian("0002", {
    name: "Бывший декор",
    director: "Прежнева Ольга Ивановна",
    status: "LIQUIDATED",
  }),
  russian("0003", { name: "Пустая касса", director: "Долгова Инна Петровна", status: "BANKRUPT" }),
  russian("0004", {
    name: "Два в одном",
    director: "Слитный Олег Львович",
    status: "REORGANIZING",
  }),
  russian("0005", {
    name: "Вчерашний лист",
    director: "Новикова Ася Павловна",
    registered_on: new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10),
  }),
  russian("0006", {
    name: "Озимый клин",
    director: "Полевой Егор Ильич",
    activity: "01.11.1",
  }),
]

const FAMILY_NAMES = ["Образцов", "Показов", "Учебнов", "Демидов", "Эталонов"]
const WORDS = ["Карниз", "Плинтус", "Розетта", "Молдинг", "Фриз", "Пилястр", "Капитель"]

/** A firm for any number of the test series that is not in the list: active, of long standing. */
export function russianCompany(inn: string): SimulatedCompany | null {
  const known = RUSSIAN.find(({ tax_id }) => tax_id === inn)
  if (known || !/^96\d{8}$/.test(inn) || companyInn(inn.slice(0, 9)) !== inn) {
    return known ?? null
  }
  const seed = Number(inn.slice(2, 9))
  return russian("0000", {
    tax_id: inn,
    name: `${WORDS[seed % WORDS.length]} ${inn.slice(4, 9)}`,
    director: `${FAMILY_NAMES[seed % FAMILY_NAMES.length]} Пётр Демьянович`,
  })
}

/** A legal number of the state register that belongs to the tax id. */
export const ogrnOf = (inn: string) => ogrn(`11496${inn.slice(2, 9)}`)
export const kppOf = (inn: string) => `${inn.slice(0, 4)}01001`

const european = (country: string, serial: number, name: string, address: string) => ({
  vat: vatNumber(country, serial),
  name,
  address,
})

export const EUROPEAN: readonly { vat: string; name: string; address: string }[] = [
  european("be", 9001, "BV NIEUWE LIJST", "Voorbeeldlaan 12\n9000 Gent"),
  european("nl", 9002, "NOORDER DECOR B.V.", "VOORBEELDLAAN 00009\n1011AB AMSTERDAM"),
  // Germany answers whether a number is in force and nothing else.
  european("de", 9003, "---", "---"),
]

const SERIES = /^(BE0999|NL9990|DE9990|FR\d\d99900|IT999000|PL99900|ATU999|ESB999|CZ099|SK2999)/

/** A firm for any number of the series that no real one has. */
export const europeanCompany = (vat: string) =>
  EUROPEAN.find((company) => company.vat === vat) ??
  (SERIES.test(vat)
    ? { vat, name: `EXAMPLE TRADING ${vat.slice(-4)}`, address: "1 EXAMPLE STREET\n1000 EXAMPLE" }
    : null)
