import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import type { ImportRow } from "../../base-contract"
import { keyOf, type KnownCompany } from "../../domain/base/import/plan"
import { sameValues } from "../../domain/base/merge"
import { refuse } from "../../house/refused"
import { insertCompanies } from "../../org/insert-companies"
import type { BaseDesk } from "../desk"
import { noteChanges } from "../note-changes"
import { knownCompanies } from "./known"

interface StoredPlan {
  state: "ready" | "applied"
  hash: string
  rows: ImportRow[]
  counts: Record<string, number>
}

const isStale = (row: ImportRow, company: KnownCompany | undefined) =>
  row.kind === "new"
    ? company !== undefined
    : !company?.is_open ||
      company.id !== row.entity_id ||
      row.changes.some(({ field, before }) => !sameValues(company[field], before))

/** Rows of one new group share it; a group that is there is joined by its name. */
async function groupsOf(trx: Transaction, rows: readonly ImportRow[]) {
  const named = [...new Set(rows.flatMap(({ group }) => group ?? []))]
  const { rows: there } = await trx.raw(
    `select distinct on (name) id, name from company_group
      where name = any(?::text[]) and deleted_at is null order by name, created_at`,
    [named]
  )
  const ids = new Map<string, string>(
    there.map(({ id, name }: Record<string, string>) => [name, id])
  )
  const groups: { id: string; name: string; primary_entity_id: string }[] = []
  const groupIds = rows.map(({ group, name, entity_id }) => {
    const known = group ? ids.get(group) : undefined
    if (known) {
      return known
    }
    const id = generateEntityId("", "cgrp")
    groups.push({ id, name: group ?? name, primary_entity_id: entity_id! })
    ids.set(group ?? id, id)
    return id
  })
  return { groups, groupIds }
}

async function insertNew(trx: Transaction, actor: string, rows: readonly ImportRow[]) {
  const { groups, groupIds } = await groupsOf(trx, rows)
  const entities = rows.map(({ entity_id, values, country, market_code, tax_id }, n) => ({
    ...values!,
    id: entity_id!,
    group_id: groupIds[n],
    country,
    market_code,
    tax_id,
    lat: null,
    lon: null,
  }))
  await insertCompanies(trx, { groups, entities })
  await noteChanges(
    trx,
    entities.map(({ id, group_id, name }) => ({
      group_id,
      entity_id: id,
      actor,
      action: "entity.imported",
      subject: name,
    }))
  )
}

const UPDATE = `
update legal_entity e
   set name = coalesce(r.name, e.name), full_name = coalesce(r.full_name, e.full_name),
       registration_ids = coalesce(r.registration_ids, e.registration_ids),
       legal_address = coalesce(r.legal_address, e.legal_address), bank = coalesce(r.bank, e.bank),
       delivery_city = coalesce(r.delivery_city, e.delivery_city),
       delivery_address = coalesce(r.delivery_address, e.delivery_address),
       delivery_postal_code = coalesce(r.delivery_postal_code, e.delivery_postal_code),
       price_status = coalesce(r.price_status, e.price_status), updated_at = now()
  from jsonb_to_recordset(?::jsonb) as r(id text, name text, full_name text, registration_ids jsonb,
       legal_address text, bank jsonb, delivery_city text, delivery_address text,
       delivery_postal_code text, price_status text)
 where e.id = r.id returning e.id, e.group_id`

async function updateKnown(trx: Transaction, actor: string, rows: readonly ImportRow[]) {
  const side = (row: ImportRow, of: "before" | "after") =>
    Object.fromEntries(row.changes.map((change) => [change.field, change[of]]))
  const { rows: written } = await trx.raw(UPDATE, [
    JSON.stringify(rows.map((row) => ({ id: row.entity_id, ...side(row, "after") }))),
  ])
  const groups = new Map(written.map(({ id, group_id }: Record<string, string>) => [id, group_id]))
  await noteChanges(
    trx,
    rows.map((row) => ({
      group_id: groups.get(row.entity_id!) as string,
      entity_id: row.entity_id,
      actor,
      action: "entity.import_updated",
      subject: row.name,
      before: side(row, "before"),
      after: side(row, "after"),
    }))
  )
}

async function write(trx: Transaction, actor: string, { rows }: StoredPlan) {
  // Nobody else may change a company between the comparison and the writing.
  await trx.raw("lock table legal_entity in share row exclusive mode")
  const known = await knownCompanies(trx)
  const wanted = rows.filter(({ kind }) => kind === "new" || kind === "update")
  const stale = wanted.filter((row) => isStale(row, known.get(keyOf(row.country, row.tax_id))))
  if (stale.length) {
    const message = "The base has changed since this report: read the file again."
    refuse("IMPORT_BASE_CHANGED", message, {
      rows: stale
        .slice(0, 20)
        .map(({ row }) => row)
        .join(", "),
    })
  }
  await insertNew(
    trx,
    actor,
    wanted.filter(({ kind }) => kind === "new")
  )
  await updateKnown(
    trx,
    actor,
    wanted.filter(({ kind }) => kind === "update")
  )
}

/**
 * Does exactly what a plan shows, in one transaction and a handful of statements. Once applied, it is
 * applied: asking again changes nothing.
 *
 * @param hash of the report that was looked at
 * @throws MedusaError NOT_FOUND for an unknown plan
 * @throws HouseRefused where the report is another one, or the base has changed since
 */
export const applyPlan = ({ knex }: BaseDesk, actor: string, id: string, hash: string) =>
  knex.transaction(async (trx) => {
    const plan: StoredPlan | undefined = await trx("import_plan").where({ id }).forUpdate().first()
    if (!plan) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Import ${id} was not found.`)
    }
    if (plan.hash !== hash) {
      refuse("IMPORT_OTHER_PLAN", "This is not the report that was shown: open it again.")
    }
    if (plan.state === "ready") {
      await write(trx, actor, plan)
      await trx("import_plan")
        .where({ id })
        .update({ state: "applied", applied_by: actor, applied_at: new Date() })
    }
    return { applied: true as const, counts: plan.counts }
  })
