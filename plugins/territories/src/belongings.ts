import { type Belongings, registerBelongings } from "@orac/companies"

const MOVE = `
update client_binding b set entity_id = :survivor, updated_at = now()
 where b.entity_id = :duplicate and b.ended_at is null and b.deleted_at is null
   and not exists (select from client_binding o where o.entity_id = :survivor
                     and o.ended_at is null and o.deleted_at is null)
returning 'moved ' || b.id as done`

const END = `
update client_binding set ended_at = now(), updated_at = now()
 where entity_id = :duplicate and ended_at is null and deleted_at is null
returning 'ended ' || id as done`

const WITHDRAW = `
update binding_proposal set status = 'outdated', updated_at = now()
 where entity_id = :duplicate and status = 'open' and deleted_at is null
returning 'withdrawn ' || id as done`

const BACK = `
update client_binding set entity_id = :duplicate, ended_at = null, updated_at = now()
 where id in (select split_part(done, ' ', 2) from unnest(:moved::text[]) as done
               where done not like 'withdrawn %')`

const REOPEN = `
update binding_proposal set status = 'open', updated_at = now()
 where id in (select split_part(done, ' ', 2) from unnest(:moved::text[]) as done
               where done like 'withdrawn %')`

const STANDS_AGAINST = `
select exists (select from binding_case where entity_id = :duplicate and status = 'open'
                  and deleted_at is null) as disputed,
       exists (select from network_seller where entity_id = :duplicate and deleted_at is null) as sells`

const DISPUTED = {
  code: "MERGE_BINDING_DISPUTED",
  message: "Who serves the duplicate is disputed: decide the case first.",
  facts: {},
}
const SELLS = {
  code: "MERGE_SELLER",
  message: "The duplicate sells in the network: let it be the one that stays.",
  facts: {},
}

/** Who serves the survivor goes on serving it; only where nobody does, the duplicate's seller comes along. */
const bindings: Belongings = {
  code: "territories.bindings",
  label: { ru: "Закрепление за продавцом", en: "Who serves it" },
  async count(knex, entityId, since = new Date(0)) {
    const { rows } = await knex.raw(
      `select count(*)::int as count from client_binding
        where entity_id = ? and ended_at is null and deleted_at is null and created_at > ?`,
      [entityId, since]
    )
    return rows[0].count
  },
  async problems(knex, { duplicate_id: duplicate }) {
    const { rows } = await knex.raw(STANDS_AGAINST, { duplicate })
    return [...(rows[0].disputed ? [DISPUTED] : []), ...(rows[0].sells ? [SELLS] : [])]
  },
  async move(trx, { survivor_id: survivor, duplicate_id: duplicate }) {
    const done: string[] = []
    for (const statement of [MOVE, END, WITHDRAW]) {
      const { rows } = await trx.raw(statement, { survivor, duplicate })
      done.push(...rows.map((row: { done: string }) => row.done))
    }
    return done
  },
  async undo(trx, { duplicate_id: duplicate }, moved) {
    await trx.raw(BACK, { duplicate, moved: [...moved] })
    await trx.raw(REOPEN, { moved: [...moved] })
  },
}

registerBelongings(bindings)
