import type { MergePreview } from "../../base-contract"
import { MERGE_FIELD_NAMES, sameValues, valuesOf } from "../../domain/base/merge"
import type { BaseDesk } from "../desk"
import { type MergePair, registeredBelongings } from "./belongings"
import "./own-belongings"
import { problemsOf, readPair } from "./read-pair"

/** What a merge would do: field by field, and what moves. */
export async function previewMerge({ knex }: BaseDesk, ids: MergePair): Promise<MergePreview> {
  const pair = await readPair(knex, ids)
  const { survivor, duplicate } = pair
  const belongings = []
  for (const { code, label, count } of registeredBelongings()) {
    belongings.push({ code, label, count: await count(knex, duplicate.id) })
  }
  return {
    survivor: { id: survivor.id, name: survivor.name },
    duplicate: { id: duplicate.id, name: duplicate.name },
    fields: MERGE_FIELD_NAMES.map((field) => {
      const [mine, its] = [valuesOf([field], survivor), valuesOf([field], duplicate)]
      return { field, survivor: mine, duplicate: its, same: sameValues(mine, its) }
    }),
    belongings,
    problems: await problemsOf(knex, pair),
  }
}
