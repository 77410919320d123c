import { MedusaError } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import { canonical } from "../../domain/base/merge"
import { refuse } from "../../house/refused"
import type { BaseDesk } from "../desk"
import { noteChanges } from "../note-changes"
import { registeredBelongings } from "./belongings"
import "./own-belongings"
import { type Pair, readPair } from "./read-pair"
import { storedValues } from "./stored-values"

interface MergeRecord {
  id: string
  survivor_id: string
  duplicate_id: string
  state: "merged" | "undone"
  fields: Record<"before" | "after", Record<string, unknown>>
  moved: Record<string, string[]>
  duplicate_status: string
  created_at: Date
}

function assertUnchanged({ fields }: MergeRecord, { survivor }: Pair) {
  if (survivor.merged_into) {
    refuse("UNDO_MERGED_ON", "The company has gone up in another one since: undo that merge first.")
  }
  const changed = Object.entries(fields.after)
    .filter(([column, value]) => canonical(survivor[column]) !== canonical(value))
    .map(([column]) => column)
  if (changed.length) {
    const message = `The company's card has changed since: ${changed.join(", ")}.`
    refuse("UNDO_CARD_CHANGED", message, { fields: changed.join(", ") })
  }
}

async function assertNothingNew(trx: Transaction, { survivor_id, created_at }: MergeRecord) {
  // A Date has milliseconds, a row microseconds: what the merge itself wrote is not new.
  const since = new Date(created_at.getTime() + 1)
  const added: string[] = []
  for (const { code, count } of registeredBelongings()) {
    if (await count(trx, survivor_id, since)) {
      added.push(code)
    }
  }
  if (added.length) {
    const message = `Since the merge there is something new at the company: ${added.join(", ")}.`
    refuse("UNDO_NEW_SINCE", message, { added })
  }
}

async function bringBack(trx: Transaction, merge: MergeRecord) {
  for (const belongings of registeredBelongings().reverse()) {
    await belongings.undo(trx, merge, merge.moved[belongings.code] ?? [])
  }
  await trx("legal_entity")
    .where({ id: merge.survivor_id })
    .update({ ...storedValues(merge.fields.before), updated_at: new Date() })
  await trx("legal_entity")
    .where({ id: merge.duplicate_id })
    .update({ status: merge.duplicate_status, merged_into: null, updated_at: new Date() })
  await trx("org_node")
    .where({ id: merge.duplicate_id })
    .update({ status: "active", updated_at: new Date() })
}

const note = (trx: Transaction, actor: string, { survivor, duplicate }: Pair) =>
  noteChanges(
    trx,
    [survivor, duplicate].map(({ group_id, id }) => ({
      group_id,
      entity_id: id,
      actor,
      action: "entity.merge_undone",
      subject: duplicate.name,
      before: { into: survivor.name },
    }))
  )

/**
 * Makes two companies again of those that a merge made one, while nothing new hangs on the survivor.
 *
 * @throws MedusaError NOT_FOUND for an unknown merge
 * @throws HouseRefused where it is undone already, or something has changed since
 */
export const undoMerge = ({ knex }: BaseDesk, actor: string, id: string) =>
  knex.transaction(async (trx) => {
    const merge: MergeRecord | undefined = await trx("entity_merge")
      .where({ id })
      .forUpdate()
      .first()
    if (!merge) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Merge ${id} was not found.`)
    }
    if (merge.state === "undone") {
      refuse("UNDO_DONE", "This merge is undone already.")
    }
    const pair = await readPair(trx, merge, true)
    assertUnchanged(merge, pair)
    await assertNothingNew(trx, merge)
    await bringBack(trx, merge)
    await trx("entity_merge")
      .where({ id })
      .update({ state: "undone", undone_by: actor, undone_at: new Date(), updated_at: new Date() })
    await note(trx, actor, pair)
    return { undone: true as const }
  })
