import { MedusaError } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type { Refusal } from "../../domain/refusal"
import { type MergePair, registeredBelongings } from "./belongings"

/** A legal entity as a merge reads it: all columns of its table. */
export interface MergeRow extends Record<string, unknown> {
  id: string
  group_id: string
  name: string
  country: string
  market_code: string
  status: string
  merged_into: string | null
}

export interface Pair {
  survivor: MergeRow
  duplicate: MergeRow
}

/**
 * Both companies of a merge.
 *
 * @param lock keeps them, and the trees of their groups, until the transaction ends
 * @throws MedusaError NOT_FOUND where one of them is not there
 */
export async function readPair(
  knex: Knex,
  { survivor_id, duplicate_id }: MergePair,
  lock = false
): Promise<Pair> {
  const ids = [survivor_id, duplicate_id]
  if (lock) {
    await knex.raw(
      `select n.id from org_node n
        where n.id in (select group_id from legal_entity where id = any(?::text[])) order by n.id for update`,
      [ids]
    )
  }
  const { rows } = await knex.raw<{ rows: MergeRow[] }>(
    `select * from legal_entity where id = any(?::text[]) and deleted_at is null
      order by id ${lock ? "for update" : ""}`,
    [ids]
  )
  const survivor = rows.find(({ id }) => id === survivor_id)
  const duplicate = rows.find(({ id }) => id === duplicate_id)
  if (!survivor || !duplicate) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "One of the companies was not found.")
  }
  return { survivor, duplicate }
}

function ownProblems({ survivor, duplicate }: Pair): Refusal[] {
  if (survivor.id === duplicate.id) {
    return [{ code: "MERGE_SAME", message: "Choose two different companies.", facts: {} }]
  }
  const closed = [survivor, duplicate].filter(
    ({ status, merged_into }) => status === "closed" || merged_into
  )
  const apart =
    survivor.country !== duplicate.country || survivor.market_code !== duplicate.market_code
  return [
    ...closed.map(({ name }) => ({
      code: "MERGE_CLOSED",
      message: `${name} is closed: only open companies are merged.`,
      facts: { name },
    })),
    ...(apart
      ? [
          {
            code: "MERGE_MARKETS",
            message: "The companies are of different countries or markets: they are two.",
            facts: {},
          },
        ]
      : []),
  ]
}

/** Everything that stands against a merge. */
export async function problemsOf(knex: Knex, pair: Pair): Promise<Refusal[]> {
  const own = ownProblems(pair)
  if (own.length) {
    return own
  }
  const ids = { survivor_id: pair.survivor.id, duplicate_id: pair.duplicate.id }
  const found: Refusal[] = []
  for (const belongings of registeredBelongings()) {
    found.push(...((await belongings.problems?.(knex, ids)) ?? []))
  }
  return found
}
