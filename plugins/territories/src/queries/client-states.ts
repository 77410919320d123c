import type { Knex } from "@orac/bulk"
import type { Client, Dealing, Ruling } from "../domain/network"
import type { ClientState } from "../domain/plan-assignments"

interface StateRow extends Omit<Client, "product_groups"> {
  bound_product_groups: string[] | null
  binding_id: string | null
  bound_seller_id: string | null
  has_open_case: boolean
  open_proposal: string | null
  refused: string[]
  dealings: Dealing[]
  ruling: Ruling | null
}

/** Whether a legal entity `e` is a client: open, and no member of the network. */
export const IS_CLIENT = `e.deleted_at is null and e.status <> 'closed'
   and not exists (select 1 from network_seller s
     where s.entity_id = e.id and s.active and s.deleted_at is null)`

const MOVE_KEY = `concat(coalesce(p.to_seller_id, ''), ' ', p.basis, ' ', p.reason->>'right_id')`

/** Of one seller and kind the latest row tells. */
const DEALINGS = `select json_agg(json_build_object('seller_id', d.seller_id, 'kind', d.kind,
    'orders', d.orders, 'since', d.since_day, 'until', d.until_day))
  from (select distinct on (seller_id, kind) seller_id, kind, orders, since_day, until_day
          from dealing
         where country = e.country and deleted_at is null
           and tax_id = regexp_replace(upper(e.tax_id), '[^A-Z0-9]', '', 'g')
         order by seller_id, kind, created_at desc, id desc) d`

const RULING = `select json_build_object('case_id', c.id, 'seller_id', c.winner_id,
    'decided_on', to_char(c.decided_at at time zone 'UTC', 'YYYY-MM-DD'))
  from binding_case c
 where c.entity_id = e.id and c.status = 'decided' and c.deleted_at is null
 order by c.decided_at desc, c.id desc limit 1`

const SELECT = `select e.id, e.market_code, e.country, e.delivery_city as city,
    e.delivery_postal_code as postal_code, e.lat, e.lon,
    b.id as binding_id, b.seller_id as bound_seller_id, b.product_groups as bound_product_groups,
    exists (select 1 from binding_case c where c.entity_id = e.id and c.status = 'open'
      and c.deleted_at is null) as has_open_case,
    (select ${MOVE_KEY} from binding_proposal p where p.entity_id = e.id and p.status = 'open'
      and p.deleted_at is null) as open_proposal,
    array(select ${MOVE_KEY} from binding_proposal p where p.entity_id = e.id
      and p.status = 'refused' and p.deleted_at is null
      and p.from_seller_id is not distinct from b.seller_id) as refused,
    coalesce((${DEALINGS}), '[]') as dealings, (${RULING}) as ruling
  from legal_entity e
  left join client_binding b on b.entity_id = e.id and b.ended_at is null and b.deleted_at is null
 where ${IS_CLIENT}`

const stateOf = (row: StateRow, wanted: string[] | undefined): ClientState => ({
  client: {
    id: row.id,
    market_code: row.market_code,
    country: row.country,
    city: row.city,
    postal_code: row.postal_code,
    lat: row.lat,
    lon: row.lon,
    product_groups: wanted ?? row.bound_product_groups ?? [],
  },
  bound_to: row.binding_id === null ? undefined : { seller_id: row.bound_seller_id },
  dealings: row.dealings,
  ruling: row.ruling,
  has_open_case: row.has_open_case,
  open_proposal: row.open_proposal,
  refused: row.refused,
})

/** Which clients: all, or some by id with the groups of goods that each means to buy. */
export type Clients = "all" | ReadonlyMap<string, string[] | undefined>

/**
 * Clients with their history, in one statement. Members of the network are no clients: they buy along the chain.
 */
export async function clientStates(knex: Knex, clients: Clients): Promise<ClientState[]> {
  const isAll = clients === "all"
  const { rows } = await knex.raw(
    isAll ? SELECT : `${SELECT} and e.id = any(?)`,
    isAll ? [] : [[...clients.keys()]]
  )
  return (rows as StateRow[]).map((row) => stateOf(row, isAll ? undefined : clients.get(row.id)))
}

/** How many clients each seller has; one that is closed takes nobody's room. */
export async function sellerLoad(knex: Knex): Promise<Map<string, number>> {
  const { rows } = await knex.raw(
    `select b.seller_id, count(*)::int as clients from client_binding b
       join legal_entity e on e.id = b.entity_id and e.status <> 'closed' and e.deleted_at is null
      where b.ended_at is null and b.deleted_at is null and b.seller_id is not null group by b.seller_id`
  )
  return new Map(
    rows.map((row: { seller_id: string; clients: number }) => [row.seller_id, row.clients])
  )
}
