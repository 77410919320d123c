import { CITIES } from "../data/cities"
import { iban, vatNumber } from "./legal-numbers"
import type { DemoEntity, PriceStatus } from "./types"

type Row = readonly [name: string, city: string, group: string, status: PriceStatus]

const ROWS: readonly Row[] = [
  ["Stuck & Profil GmbH", "cologne", "stuck-profil", "dealer"],
  ["Stuck & Profil Nord GmbH", "hamburg", "stuck-profil", "dealer"],
  ["Bayerndekor GmbH", "munich", "bayerndekor", "builder"],
  ["Lijst en Plint BV", "amsterdam", "lijst-plint", "dealer"],
  ["Moulures du Rhône SARL", "lyon", "moulures", "distributor"],
  ["Atelier Corniche SARL", "paris", "moulures", "studio"],
  ["Cornici Lombarde Srl", "milan", "cornici", "distributor"],
  ["Studio Fregio Srl", "rome", "cornici", "studio"],
  ["Listwa Dekor Sp. z o.o.", "warsaw", "listwa", "distributor"],
  ["Wiener Leisten GmbH", "vienna", "wiener", "distributor"],
  ["Vlaamse Lijsten BV", "ghent", "vlaamse", "dealer"],
  ["Havendecor BV", "rotterdam", "lijst-plint", "dealer"],
  ["Molduras del Sur SL", "madrid", "molduras", "dealer"],
  ["Pražské lišty s.r.o.", "prague", "prazske", "builder"],
  ["Dunajský dekor s.r.o.", "bratislava", "dunajsky", "dealer"],
  ["Antwerp Interiors BV", "antwerp", "vlaamse", "studio"],
]

const STREETS: Record<string, string> = {
  de: "Musterstraße",
  at: "Musterstraße",
  nl: "Voorbeeldlaan",
  be: "Voorbeeldlaan",
  fr: "rue de l’Exemple",
  it: "via Esempio",
  pl: "ul. Przykładowa",
  es: "calle Ejemplo",
  cz: "Vzorová",
  sk: "Vzorová",
}

/** Account bodies without national check digits; the bank codes are not in use. */
const ACCOUNTS: Record<string, (serial: number) => string> = {
  de: (serial) => `99900000${String(serial).padStart(10, "0")}`,
  at: (serial) => `99900${String(serial).padStart(11, "0")}`,
}

function bankOf(country: string, serial: number): DemoEntity["bank"] {
  const body = ACCOUNTS[country]?.(serial)
  return body
    ? {
        name: "Demo Bank",
        account: iban(country, body),
        bic: `DEMO${country.toUpperCase()}XX`,
        correspondent_account: null,
      }
    : null
}

/** Sixteen fictional firms of the European Union. */
export const europeanEntities = (): DemoEntity[] =>
  ROWS.map(([name, key, group, price_status], index) => {
    const { en, country, lat, lon, postal_code } = CITIES[key]
    const street = `${STREETS[country]} ${index + 7}`
    return {
      code: `eu-${String(index + 1).padStart(2, "0")}`,
      group,
      name,
      full_name: name,
      market_code: "eu",
      country,
      city: en,
      tax_id: vatNumber(country, 1201 + index * 37),
      registration_ids: [],
      legal_address: `${street}, ${postal_code} ${en}`,
      bank: bankOf(country, 4_000 + index),
      delivery_city: en,
      delivery_address: street,
      delivery_postal_code: postal_code,
      lat,
      lon,
      price_status,
      status: "active",
    }
  })
