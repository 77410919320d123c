import type { FindingCode } from "./audit"

type Words = Readonly<Record<"ru" | "en", string>>

/** What the findings are called; the page and the exported file say the same. */
export const FINDING_WORDS: Readonly<Record<FindingCode, Words>> = {
  number_wrong: { ru: "Номер не проходит проверку", en: "A number fails its check" },
  bank_missing: { ru: "Нет банковских реквизитов", en: "No bank details" },
  name_missing: { ru: "Нет названия", en: "No name" },
  name_untidy: { ru: "Название с помарками", en: "Slips in the name" },
  names_differ: { ru: "Краткое и полное названия о разном", en: "Short and full name differ" },
  address_missing: { ru: "Нет адреса", en: "No address" },
  address_poor: { ru: "Адрес неполный", en: "An incomplete address" },
  postal_code_wrong: { ru: "Невозможный почтовый индекс", en: "An impossible postal code" },
  place_impossible: { ru: "Невозможные координаты", en: "Impossible coordinates" },
  country_outside_market: {
    ru: "Страна вне рынка компании",
    en: "A country outside the company's market",
  },
  primary_outside_group: {
    ru: "Нет основного юрлица группы",
    en: "The group has no primary entity of its own",
  },
  nobody_seated: { ru: "Нет сотрудников", en: "No people" },
  nobody_in_charge: { ru: "Некому управлять доступом", en: "Nobody may manage its people" },
}

/** What may be wrong with a value, as the facts of a finding name it. */
export const FACT_WORDS: Readonly<Record<string, Words>> = {
  missing: { ru: "не указан", en: "missing" },
  format: { ru: "неверный вид", en: "not in its form" },
  checksum: { ru: "не сходится контрольная сумма", en: "its check digits are wrong" },
  country: { ru: "другой страны", en: "of another country" },
  blanks: { ru: "лишние пробелы", en: "stray blanks" },
  control: { ru: "невидимые знаки", en: "invisible signs" },
  mixed_alphabets: { ru: "буквы двух алфавитов в одном слове", en: "a word in two alphabets" },
  repeated: { ru: "повторённые знаки", en: "repeated signs" },
  quotes: { ru: "незакрытые кавычки", en: "a quote left open" },
}

/** What price statuses are called; others are shown by their code. */
export const PRICE_STATUS_WORDS: Readonly<Record<string, Words>> = {
  dealer: { ru: "Дилер", en: "Dealer" },
  distributor: { ru: "Дистрибьютор", en: "Distributor" },
  builder: { ru: "Строитель", en: "Builder" },
  studio: { ru: "Студия", en: "Studio" },
  newcomer: { ru: "Новый клиент", en: "New client" },
}

export const FIELD_WORDS: Readonly<Record<string, Words>> = {
  name: { ru: "Название", en: "Name" },
  full_name: { ru: "Полное название", en: "Full name" },
  country: { ru: "Страна", en: "Country" },
  market: { ru: "Рынок", en: "Market" },
  tax_id: { ru: "ИНН / VAT", en: "Tax id" },
  registration_ids: { ru: "Регистрационные номера", en: "Registration numbers" },
  bank: { ru: "Банк", en: "Bank" },
  legal_address: { ru: "Юридический адрес", en: "Legal address" },
  delivery_city: { ru: "Город доставки", en: "Delivery city" },
  delivery_address: { ru: "Адрес доставки", en: "Delivery address" },
  delivery_postal_code: { ru: "Почтовый индекс", en: "Postal code" },
  lat: { ru: "Координаты", en: "Coordinates" },
  group: { ru: "Группа", en: "Group" },
  people: { ru: "Сотрудники", en: "People" },
  price_status: { ru: "Ценовой статус", en: "Price status" },
  email: { ru: "Эл. почта", en: "E-mail" },
}

/** The words of a finding's facts, or the value that shows it. */
export function factsInWords(facts: Readonly<Record<string, unknown>>, language: "ru" | "en") {
  const values = Object.values(facts).flat()
  return values
    .filter((value) => value !== null && value !== "")
    .map((value) => FACT_WORDS[String(value)]?.[language] ?? String(value))
    .join(", ")
}
