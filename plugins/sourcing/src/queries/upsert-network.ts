import type { Knex } from "@orac/bulk"
import type { SourceRef } from "../contract"
import type { LotOrigin } from "../domain/network"

/** A source as the seed or an import writes it. `cutoff` is `HH:MM` in `time_zone`. */
export interface SourceWrite extends SourceRef {
  location_id: string
  owner_entity_id?: string | null
  cutoff?: string
  lead_days?: number
  time_zone: string
  markets_served: string[]
  freight_profile?: string
  active?: boolean
  is_demo?: boolean
}

/** An inbound lot as the seed or an import writes it; what is booked of it is not touched. `eta` is `YYYY-MM-DD`. */
export interface LotWrite {
  id: string
  source_id: string
  sku: string
  inventory_item_id: string
  origin: LotOrigin
  eta: string
  quantity: number
  confidence?: "confirmed" | "expected"
  is_demo?: boolean
}

const SOURCE_DEFAULTS = {
  owner_entity_id: null,
  cutoff: "14:00",
  lead_days: 1,
  freight_profile: "standard",
  active: true,
  is_demo: false,
}

const SOURCE_COLUMNS = [
  "id",
  "location_id",
  "kind",
  "name",
  "city",
  "country",
  "lat",
  "lon",
  "time_zone",
  "markets_served",
  ...Object.keys(SOURCE_DEFAULTS),
]

const LOT_DEFAULTS = { confidence: "expected", is_demo: false }

const LOT_COLUMNS = [
  "id",
  "source_id",
  "sku",
  "inventory_item_id",
  "origin",
  "eta",
  "quantity",
  ...Object.keys(LOT_DEFAULTS),
]

function upsert(knex: Knex, table: string, columns: string[], rows: object[]) {
  const names = columns.join(", ")
  const changes = columns.filter((column) => column !== "id").map((c) => `${c} = excluded.${c}`)
  return knex.raw(
    `insert into ${table} (${names})
     select ${names} from jsonb_populate_recordset(null::${table}, ?::jsonb)
     on conflict (id) do update set ${changes.join(", ")}, updated_at = now()`,
    [JSON.stringify(rows)]
  )
}

/** Writes sources by id in one statement. */
export async function upsertSources(knex: Knex, sources: SourceWrite[]): Promise<void> {
  const rows = sources.map((source) => ({ ...SOURCE_DEFAULTS, ...source }))
  await upsert(knex, "stock_source", SOURCE_COLUMNS, rows)
}

/**
 * Writes inbound lots by id in one statement.
 *
 * @throws a database error when a lot would become smaller than what is booked of it
 */
export async function upsertLots(knex: Knex, lots: LotWrite[]): Promise<void> {
  const rows = lots.map((lot) => ({ ...LOT_DEFAULTS, ...lot }))
  await upsert(knex, "inbound_lot", LOT_COLUMNS, rows)
}
