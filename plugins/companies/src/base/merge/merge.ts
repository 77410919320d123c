import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import { type MergeField, sameValues, valuesOf } from "../../domain/base/merge"
import { HouseRefused } from "../../house/refused"
import type { BaseDesk } from "../desk"
import { noteChanges } from "../note-changes"
import { type MergePair, registeredBelongings } from "./belongings"
import "./own-belongings"
import { type MergeRow, type Pair, problemsOf, readPair } from "./read-pair"
import { storedValues } from "./stored-values"

/** What staff decided: which company stays, and which fields it takes from the other. */
export interface MergeWish extends MergePair {
  take: MergeField[]
}

async function moveAll(trx: Transaction, pair: MergePair): Promise<Record<string, string[]>> {
  const moved: Record<string, string[]> = {}
  for (const belongings of registeredBelongings()) {
    moved[belongings.code] = await belongings.move(trx, pair)
  }
  return moved
}

const CLOSE = `
with closed as (update legal_entity set status = 'closed', merged_into = :survivor, updated_at = now()
                 where id = :duplicate returning id)
update org_node set status = 'closed', updated_at = now() where id = (select id from closed)`

async function note(trx: Transaction, actor: string, { survivor, duplicate }: Pair, facts: object) {
  const entry = ({ group_id, id }: MergeRow) => ({ group_id, entity_id: id, actor })
  await noteChanges(
    trx,
    [survivor, duplicate].map((one) => ({
      ...entry(one),
      action: "entity.merged",
      subject: duplicate.name,
      after: { into: survivor.name, ...facts },
    }))
  )
}

async function write(trx: Transaction, actor: string, pair: Pair, take: readonly MergeField[]) {
  const { survivor, duplicate } = pair
  const ids = { survivor_id: survivor.id, duplicate_id: duplicate.id }
  const taken = take.filter(
    (field) => !sameValues(valuesOf([field], survivor), valuesOf([field], duplicate))
  )
  const fields = { before: valuesOf(taken, survivor), after: valuesOf(taken, duplicate) }
  const moved = await moveAll(trx, ids)
  await trx.raw(CLOSE, { survivor: survivor.id, duplicate: duplicate.id })
  await trx("legal_entity")
    .where({ id: survivor.id })
    .update({ ...storedValues(fields.after), updated_at: new Date() })
  const id = generateEntityId("", "merge")
  await trx("entity_merge").insert({
    ...ids,
    id,
    merged_by: actor,
    fields: JSON.stringify(fields),
    moved: JSON.stringify(moved),
    duplicate_status: duplicate.status,
  })
  const counts = Object.fromEntries(Object.entries(moved).map(([code, all]) => [code, all.length]))
  await note(trx, actor, pair, { fields, moved: counts })
  return { id, moved: counts }
}

/**
 * Makes one company of two, in one transaction: what hung on the duplicate hangs on the survivor, the
 * duplicate is closed and points to it. Nothing of the past is rewritten.
 *
 * @throws HouseRefused with everything that stands against it
 */
export const mergeCompanies = ({ knex }: BaseDesk, actor: string, { take, ...ids }: MergeWish) =>
  knex.transaction(async (trx) => {
    const pair = await readPair(trx, ids, true)
    const problems = await problemsOf(trx, pair)
    if (problems.length) {
      throw new HouseRefused(problems, 409)
    }
    return await write(trx, actor, pair, take)
  })
