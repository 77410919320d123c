import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { BaseDesk } from "../desk"
import { NUMBERS_HASH } from "./list"

/**
 * Remembers that two companies are two. They are not shown again unless a number of theirs changes.
 *
 * @throws MedusaError NOT_FOUND where one of them is not there
 */
export async function tellApart(
  { knex }: BaseDesk,
  actor: string,
  pair: { one_id: string; other_id: string }
): Promise<{ told_apart: true }> {
  const [one_id, other_id] = [pair.one_id, pair.other_id].sort()
  const { rows } = await knex.raw(
    `insert into distinct_pair (id, one_id, other_id, numbers_hash, decided_by)
     select :id, one.id, other.id, ${NUMBERS_HASH}, :actor
       from legal_entity one, legal_entity other
      where one.id = :one_id and other.id = :other_id and one.id <> other.id
        and one.deleted_at is null and other.deleted_at is null
     on conflict (one_id, other_id) where deleted_at is null
     do update set numbers_hash = excluded.numbers_hash, decided_by = excluded.decided_by, updated_at = now()
     returning id`,
    { id: generateEntityId("", "bdist"), actor, one_id, other_id }
  )
  if (!rows.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "One of the companies was not found.")
  }
  return { told_apart: true }
}
