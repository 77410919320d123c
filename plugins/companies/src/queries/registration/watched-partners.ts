import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex, Transaction } from "@orac/bulk"
import { EMPTY_DATA } from "../../domain/registration/registration-data"
import { lockRegistration, type RegistrationRow } from "./rows"

/** A partner whom the registries are asked about. */
export interface WatchedPartner {
  id: string
  name: string
  full_name: string
  country: string
  market_code: string
  tax_id: string
  /** The registry's word that staff or the machine have acted upon last. */
  known_status: string
}

const KNOWN = `
coalesce((select c.facts->>'registry_status' from registration_check c
           where c.registration_id = r.id and c.round = r.round and c.code = 'registry_status'), 'active')`

const WATCHED = `
select e.id, e.name, e.full_name, e.country, e.market_code, e.tax_id, ${KNOWN} as known_status
  from legal_entity e
  left join registration r on r.entity_id = e.id and r.kind = 'recheck' and r.deleted_at is null
 where e.deleted_at is null and not e.is_demo and e.id > :after
   and (e.status = 'active' or e.status = 'orders_blocked' and r.state in ('manual_review', 'suspended'))
 order by e.id limit :limit`

/** A page of the partners who may order, or may not for their registry's sake, by id. */
export async function watchedPartners(
  knex: Knex,
  page: { after: string; limit: number }
): Promise<WatchedPartner[]> {
  return (await knex.raw(WATCHED, page)).rows
}

/** The registry's word of the last round of a case. */
export async function knownStatus(trx: Transaction, { id }: RegistrationRow): Promise<string> {
  const { rows } = await trx.raw(`select ${KNOWN} as status from registration r where r.id = ?`, [
    id,
  ])
  return rows[0].status
}

/** The case of a partner, locked: opened at the first change, taken up again at the next. */
export async function caseOf(trx: Transaction, partner: WatchedPartner): Promise<RegistrationRow> {
  const { name, full_name } = partner
  await trx("registration")
    .insert({
      id: generateEntityId("", "regn"),
      kind: "recheck",
      state: "active",
      state_since: new Date(),
      country: partner.country,
      market_code: partner.market_code,
      locale: "en",
      tax_id: partner.tax_id,
      data: JSON.stringify({ form: { ...EMPTY_DATA, name, full_name }, lookup: null }),
      reasons: "[]",
      entity_id: partner.id,
    })
    .onConflict(trx.raw("(entity_id) where deleted_at is null and kind = 'recheck'"))
    .ignore()
  const { id } = await trx("registration")
    .where({ entity_id: partner.id, kind: "recheck" })
    .whereNull("deleted_at")
    .first("id")
  return (await lockRegistration(trx, id))!
}
