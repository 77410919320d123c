import { generateEntityId } from "@medusajs/framework/utils"
import { createHash } from "crypto"
import type { ImportPlanView, ImportRow } from "../../base-contract"
import { planImport } from "../../domain/base/import/plan"
import { canonical } from "../../domain/base/merge"
import { refuse } from "../../house/refused"
import type { BaseDesk } from "../desk"
import { knownCompanies } from "./known"
import { readImport } from "./read-file"
import { withSuspects } from "./suspects"

const KINDS = ["new", "update", "same", "error"] as const

const countsOf = (rows: readonly ImportRow[]): ImportPlanView["counts"] => ({
  new: 0,
  update: 0,
  same: 0,
  error: 0,
  ...Object.fromEntries(
    KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind).length])
  ),
  suspects: rows.filter(({ suspects }) => suspects.length).length,
})

const hashOf = (rows: readonly ImportRow[]) =>
  createHash("sha256").update(canonical(rows)).digest("hex")

/**
 * Reads a file of partners and keeps what an import would do, row by row. Nothing else is written.
 *
 * @throws HouseRefused 422 with what is wrong with the file, or its country
 */
export async function makePlan(
  desk: BaseDesk,
  actor: string,
  { file, name, country }: { file: Uint8Array; name: string; country: string }
): Promise<{ id: string }> {
  const markets = desk.markets.list()
  if (!markets.some(({ countries }) => countries.includes(country))) {
    refuse("IMPORT_COUNTRY", `No market sells in "${country}".`, { country }, 422)
  }
  const rows = await readImport(
    file,
    markets.flatMap(({ legal_ids }) => legal_ids)
  )
  const known = await knownCompanies(desk.knex)
  const newId = () => generateEntityId("", "lent")
  const planned = planImport(rows, { markets, known, country, newId })
  const report = await withSuspects(desk, planned)
  const id = generateEntityId("", "implan")
  await desk.knex("import_plan").insert({
    id,
    file_name: name.slice(0, 200),
    hash: hashOf(report),
    rows: JSON.stringify(report),
    counts: JSON.stringify(countsOf(report)),
    created_by: actor,
  })
  return { id }
}
