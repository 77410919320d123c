/** A territory of the demo: `parent` is the code of the one above; postcodes as `443-446`. */
export interface DemoTerritory {
  code: string
  parent: string | null
  kind: "area" | "country" | "region" | "city"
  name: { ru: string; en: string }
  country: string | null
  cities: string[]
  postcodes: { from: string; to: string }[]
}

type Place = readonly [code: string, ru: string, en: string, postcodes?: string]

const rangesOf = (text = "") =>
  text
    .split(" ")
    .filter(Boolean)
    .map((range) => {
      const [from, to = from] = range.split("-")
      return { from, to }
    })

/** Districts of Russia with regions and the first digits of their postcodes. */
const RUSSIA: readonly (readonly [...Place, regions: readonly Place[]])[] = [
  [
    "centre",
    "Центр",
    "Centre",
    "",
    [
      ["moscow", "Москва и область", "Moscow and region", "101-129 140-144"],
      ["yaroslavl", "Ярославская область", "Yaroslavl region", "150-152"],
      ["tula", "Тульская область", "Tula region", "300-301"],
      ["voronezh", "Воронежская область", "Voronezh region", "394-397"],
    ],
  ],
  [
    "north-west",
    "Северо-Запад",
    "North-West",
    "",
    [
      ["petersburg", "Санкт-Петербург", "Saint Petersburg", "190-199"],
      ["kaliningrad", "Калининградская область", "Kaliningrad region", "236-238"],
    ],
  ],
  [
    "volga",
    "Поволжье",
    "Volga",
    "",
    [
      ["samara", "Самарская область", "Samara region", "443-446"],
      ["saratov", "Саратовская область", "Saratov region", "410-413"],
      ["tatarstan", "Татарстан", "Tatarstan", "420-423"],
      ["nizhny", "Нижегородская область", "Nizhny Novgorod region", "603-607"],
      ["ulyanovsk", "Ульяновская область", "Ulyanovsk region", "432-433"],
      ["udmurtia", "Удмуртия", "Udmurtia", "426-427"],
    ],
  ],
  [
    "south",
    "Юг",
    "South",
    "",
    [
      ["kuban", "Краснодарский край", "Krasnodar region", "350-354"],
      ["rostov", "Ростовская область", "Rostov region", "344-347"],
      ["volgograd", "Волгоградская область", "Volgograd region", "400-404"],
    ],
  ],
  [
    "ural",
    "Урал",
    "Ural",
    "",
    [
      ["sverdlovsk", "Свердловская область", "Sverdlovsk region", "620-624"],
      ["chelyabinsk", "Челябинская область", "Chelyabinsk region", "454-457"],
      ["bashkiria", "Башкирия", "Bashkiria", "450-453"],
      ["perm", "Пермский край", "Perm region", "614-619"],
      ["tyumen", "Тюменская область", "Tyumen region", "625-627"],
    ],
  ],
  [
    "siberia",
    "Сибирь",
    "Siberia",
    "",
    [
      ["novosibirsk", "Новосибирская область", "Novosibirsk region", "630-633"],
      ["omsk", "Омская область", "Omsk region", "644-646"],
      ["krasnoyarsk", "Красноярский край", "Krasnoyarsk region", "660-663"],
      ["irkutsk", "Иркутская область", "Irkutsk region", "664-666"],
    ],
  ],
  [
    "far-east",
    "Дальний Восток",
    "Far East",
    "",
    [
      ["khabarovsk", "Хабаровский край", "Khabarovsk region", "680-682"],
      ["primorye", "Приморье", "Primorye", "690-692"],
    ],
  ],
]

const CITIES: readonly (readonly [code: string, parent: string, ru: string, en: string])[] = [
  ["tolyatti", "samara", "Тольятти", "Tolyatti"],
  ["sochi", "kuban", "Сочи", "Sochi"],
]

const UNION: readonly Place[] = [
  ["be", "Бельгия", "Belgium"],
  ["nl", "Нидерланды", "Netherlands"],
  ["de", "Германия", "Germany"],
  ["fr", "Франция", "France"],
  ["it", "Италия", "Italy"],
  ["at", "Австрия", "Austria"],
  ["pl", "Польша", "Poland"],
  ["cz", "Чехия", "Czechia"],
  ["sk", "Словакия", "Slovakia"],
  ["es", "Испания", "Spain"],
]

const region = (
  [code, ru, en, postcodes]: Place,
  kind: DemoTerritory["kind"],
  parent: string | null,
  country: string | null
): DemoTerritory => ({
  code,
  parent,
  kind,
  name: { ru, en },
  country,
  cities: [],
  postcodes: rangesOf(postcodes),
})

/** Russia by districts and regions, the Union by countries; parents come before children. */
export const demoTerritories = (): DemoTerritory[] => [
  region(["ru", "Россия", "Russia"], "country", null, "ru"),
  ...RUSSIA.flatMap(([code, ru, en, postcodes, regions]) => [
    region([code, ru, en, postcodes], "area", "ru", "ru"),
    ...regions.map((place) => region(place, "region", code, "ru")),
  ]),
  ...CITIES.map(([code, parent, ru, en]) => ({
    ...region([code, ru, en], "city", parent, "ru"),
    cities: [ru, en],
  })),
  region(["eu", "Европейский союз", "European Union"], "area", null, null),
  ...UNION.map((place) => region(place, "country", "eu", place[0])),
]
