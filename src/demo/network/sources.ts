import { CITIES } from "../data/cities"

export interface DemoSource {
  code: string
  kind: "factory" | "hub" | "distributor"
  name: { ru: string; en: string }
  city: { ru: string; en: string }
  country: string
  lat: number
  lon: number
  time_zone: string
  postal_code: string
  /** `code` of the company that owns the stock; null for the maker's own. */
  owner: string | null
  cutoff: string
  lead_days: number
  markets_served: string[]
  freight_profile: string
}

type Row = readonly [
  city: string,
  kind: DemoSource["kind"],
  markets: string,
  cutoff: string,
  leadDays: number,
  owner?: string,
]

const ROWS: readonly Row[] = [
  ["ostend", "factory", "eu ru", "12:00", 3],
  ["michalovce", "factory", "eu ru", "12:00", 3],
  ["kaluga", "factory", "ru", "13:00", 2],
  ["moscow", "hub", "ru", "15:00", 1],
  ["petersburg", "hub", "ru", "15:00", 1],
  ["yekaterinburg", "hub", "ru", "14:00", 1],
  ["novosibirsk", "distributor", "ru", "14:00", 1, "ru-03"],
  ["kazan", "distributor", "ru", "14:00", 1, "ru-08"],
  ["krasnodar", "distributor", "ru", "13:00", 2, "ru-18"],
  ["samara", "distributor", "ru", "14:00", 1, "ru-06"],
  ["khabarovsk", "distributor", "ru", "13:00", 2, "ru-14"],
  ["antwerp", "hub", "eu", "16:00", 1],
  ["cologne", "hub", "eu", "15:00", 1],
  ["lyon", "distributor", "eu", "14:00", 1, "eu-05"],
  ["milan", "distributor", "eu", "14:00", 1, "eu-07"],
  ["warsaw", "distributor", "eu", "13:00", 1, "eu-09"],
  ["vienna", "distributor", "eu", "13:00", 2, "eu-10"],
]

const TITLES: Record<DemoSource["kind"], { ru: string; en: string }> = {
  factory: { ru: "Завод", en: "Factory" },
  hub: { ru: "Склад", en: "Warehouse" },
  distributor: { ru: "Склад дистрибьютора", en: "Distributor's warehouse" },
}

/** Three factories and fourteen warehouses in real cities; that they stand there is made up. */
export const demoSources = (): DemoSource[] =>
  ROWS.map(([key, kind, markets, cutoff, lead_days, owner]) => {
    const { ru, en, country, lat, lon, time_zone, postal_code } = CITIES[key]
    return {
      code: key,
      kind,
      name: { ru: `${TITLES[kind].ru} ${ru} (демо)`, en: `${TITLES[kind].en} ${en} (demo)` },
      city: { ru, en },
      country,
      lat,
      lon,
      time_zone,
      postal_code,
      owner: owner ?? null,
      cutoff,
      lead_days,
      markets_served: markets.split(" "),
      freight_profile: "standard",
    }
  })
