import type { Knex, Transaction } from "@orac/bulk"
import type { Refusal } from "../../domain/refusal"

/** The legal entity that stays, and the one that goes up in it. */
export interface MergePair {
  survivor_id: string
  duplicate_id: string
}

/**
 * Something of a plugin's that hangs on legal entities. When staff merge two of them, all of it moves
 * in the transaction of the merge, and back when the merge is undone.
 */
export interface Belongings {
  /** `plugin.what`; kept with every merge, so it never changes. */
  code: string
  label: Readonly<Record<"ru" | "en", string>>
  /** How much of it hangs on a legal entity, or was added there after a moment. */
  count(knex: Knex, entityId: string, since?: Date): Promise<number>
  /** What stands against moving it. */
  problems?(knex: Knex, pair: MergePair): Promise<Refusal[]>
  /** @returns what was moved, as `undo` wants it back */
  move(trx: Transaction, pair: MergePair): Promise<string[]>
  undo(trx: Transaction, pair: MergePair, moved: readonly string[]): Promise<void>
}

const registered = new Map<string, Belongings>()

/**
 * Tells what of a plugin's hangs on legal entities. Keep the call in a file that the plugin loads.
 *
 * @throws Error when the code is taken
 */
export function registerBelongings(belongings: Belongings): void {
  if (registered.has(belongings.code)) {
    throw new Error(`Two belongings have the code "${belongings.code}": give one another.`)
  }
  registered.set(belongings.code, belongings)
}

/** All that the loaded plugins hang on legal entities, in one order. */
export const registeredBelongings = (): Belongings[] =>
  [...registered.values()].sort((one, other) => one.code.localeCompare(other.code, "en"))

/** A table with `id`, `created_at` and `deleted_at` whose rows bear the id of a legal entity. */
export interface OwnedTable extends Pick<Belongings, "code" | "label"> {
  table: string
  /** The column that holds the legal entity; `entity_id` by default. */
  column?: string
  /** Columns that tell an entity's rows apart: a row that the survivor has already stays behind. */
  unique?: readonly string[]
}

const clash = (unique: readonly string[]) =>
  unique.length
    ? `and not exists (select from ?? o where o.?? = ? and o.deleted_at is null and
         ${unique.map((column) => `o.${column} is not distinct from t.${column}`).join(" and ")})`
    : ""

/** Belongings that are the rows of one table. */
export const ownedRows = ({
  table,
  column = "entity_id",
  unique = [],
  code,
  label,
}: OwnedTable): Belongings => ({
  code,
  label,
  async count(knex, entityId, since = new Date(0)) {
    const { rows } = await knex.raw(
      `select count(*)::int as count from ?? where ?? = ? and deleted_at is null and created_at > ?`,
      [table, column, entityId, since]
    )
    return rows[0].count
  },
  async move(trx, { survivor_id, duplicate_id }) {
    const { rows } = await trx.raw(
      `update ?? t set ?? = ? where t.?? = ? and t.deleted_at is null ${clash(unique)} returning t.id`,
      [
        ...[table, column, survivor_id, column, duplicate_id],
        ...(unique.length ? [table, column, survivor_id] : []),
      ]
    )
    return rows.map(({ id }: { id: string }) => id)
  },
  async undo(trx, { survivor_id, duplicate_id }, moved) {
    await trx.raw(`update ?? set ?? = ? where ?? = ? and id = any(?::text[])`, [
      ...[table, column, duplicate_id, column, survivor_id],
      [...moved],
    ])
  },
})
