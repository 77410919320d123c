import { CITIES } from "../data/cities"
import { companyInn, ogrn, settlementAccount, traderInn } from "./legal-numbers"
import type { DemoEntity, PriceStatus } from "./types"

/** Banks exist, with their clearing numbers; the accounts do not. */
const BANKS: readonly (readonly [name: string, bik: string, correspondent: string])[] = [
  ["ПАО СБЕРБАНК", "044525225", "30101810400000000225"],
  ["АО «ТБанк»", "044525974", "30101810145250000974"],
  ["Банк ВТБ (ПАО)", "044525187", "30101810700000000187"],
  ["АО «АЛЬФА-БАНК»", "044525593", "30101810200000000593"],
  ["Сибирский банк ПАО Сбербанк", "045004641", "30101810500000000641"],
  ["Уральский банк ПАО Сбербанк", "046577674", "30101810500000000674"],
]

type Row = readonly [name: string, city: string, group: string, status: PriceStatus, blocked?: true]

const ROWS: readonly Row[] = [
  ["Лепной двор", "moscow", "lepnoy-dvor", "dealer"],
  ["Декор Трейд", "petersburg", "lepnoy-dvor", "dealer"],
  ["Северный карниз", "novosibirsk", "sever", "distributor"],
  ["Интерьер-Опт", "yekaterinburg", "interier", "dealer"],
  ["Молдинг Хаус", "nizhny", "interier", "dealer"],
  ["Ампир", "samara", "ampir", "distributor"],
  ["Стройдекор", "omsk", "sever", "dealer"],
  ["Фасад Профи", "kazan", "fasad", "distributor"],
  ["Классика Декор", "rostov", "klassika", "dealer"],
  ["Европласт Юг", "chelyabinsk", "yug", "builder"],
  ["Уралдекор", "ufa", "ural", "dealer"],
  ["Сибирский интерьер", "volgograd", "sever", "dealer"],
  ["Байкал Отделка", "perm", "baikal", "builder"],
  ["Приморье Декор", "khabarovsk", "primorye", "distributor"],
  ["Волга Лепнина", "saratov", "ampir", "dealer"],
  ["Кубань Интерьер", "voronezh", "yug", "studio"],
  ["Балтик Декор", "tolyatti", "baltic", "studio"],
  ["Премьер Отделка", "krasnodar", "yug", "distributor"],
  ["Дом Карнизов", "ulyanovsk", "klassika", "dealer"],
  ["Артель 12", "izhevsk", "artel", "studio"],
  ["Арка Декор", "kaliningrad", "baltic", "dealer"],
  ["Невский профиль", "petersburg", "nevsky", "builder"],
  ["Палаццо", "sochi", "palazzo", "studio"],
  ["Тульский мастер", "tula", "artel", "builder"],
  ["Тюменский декор", "tyumen", "ural", "dealer"],
  ["Ангара Строй", "irkutsk", "baikal", "builder"],
  ["Белый потолок", "yaroslavl", "lepnoy-dvor", "dealer"],
  ["Дальний берег", "vladivostok", "primorye", "dealer", true],
]

const TRADERS: readonly (readonly [string, string, string])[] = [
  ["Образцова М. П.", "moscow", "obraztsova"],
  ["Примеров К. Л.", "krasnoyarsk", "primerov"],
]

function bankOf(serial: number): DemoEntity["bank"] {
  const [name, bic, correspondent_account] = BANKS[serial % BANKS.length]
  return {
    name,
    bic,
    correspondent_account,
    account: settlementAccount(bic, 10_000_000 + serial * 104_729),
  }
}

function placeOf(
  key: string,
  house: number
): Pick<
  DemoEntity,
  | "city"
  | "country"
  | "lat"
  | "lon"
  | "legal_address"
  | "delivery_city"
  | "delivery_address"
  | "delivery_postal_code"
> {
  const { ru, country, lat, lon, postal_code } = CITIES[key]
  return {
    city: ru,
    country,
    lat,
    lon,
    legal_address: `${postal_code}, г. ${ru}, Демонстрационная ул., д. ${house}`,
    delivery_city: ru,
    delivery_address: `Складской проезд, стр. ${house}`,
    delivery_postal_code: postal_code,
  }
}

const company = ([title, city, group, price_status, blocked]: Row, index: number): DemoEntity => {
  const office = `96${10 + index}`
  return {
    code: `ru-${String(index + 1).padStart(2, "0")}`,
    group,
    name: `ООО «${title}»`,
    full_name: `Общество с ограниченной ответственностью «${title}»`,
    market_code: "ru",
    tax_id: companyInn(`${office}${String(20_000 + index * 317).padStart(5, "0")}`),
    registration_ids: [
      { code: "kpp", value: `${office}01001` },
      {
        code: "ogrn",
        value: ogrn(`1${15 + (index % 9)}96${String(5_000_000 + index * 7919).padStart(7, "0")}`),
      },
    ],
    bank: bankOf(index),
    price_status,
    status: blocked ? "orders_blocked" : "active",
    ...placeOf(city, index + 3),
  }
}

const trader = ([name, city, group]: (typeof TRADERS)[number], index: number): DemoEntity => ({
  code: `ru-${ROWS.length + index + 1}`,
  group,
  name: `ИП ${name}`,
  full_name: `Индивидуальный предприниматель ${name}`,
  market_code: "ru",
  tax_id: traderInn(`96${String(50_000_000 + index * 4241).padStart(8, "0")}`),
  registration_ids: [
    {
      code: "ogrn",
      value: ogrn(`3${19 + index}96${String(900_000_000 + index * 7919).padStart(9, "0")}`),
    },
  ],
  bank: bankOf(ROWS.length + index),
  price_status: "studio",
  status: "active",
  ...placeOf(city, index + 50),
})

/** Thirty fictional Russian firms and traders. */
export const russianEntities = (): DemoEntity[] => [...ROWS.map(company), ...TRADERS.map(trader)]
