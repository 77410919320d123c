import type { Knex } from "@orac/bulk"
import type { DeskOrderList, DeskTab } from "../contract"
import { deskRow, OFFER_COLUMNS, OFFER_SUMS, type SummedOffer } from "./offer-rows"

export interface DeskFilter {
  tab: DeskTab
  client_id?: string
  /** Only what has to be answered within so many minutes. */
  due_within_minutes?: number
  /** Part of the order's number or of the client's name. */
  q?: string
  limit: number
  offset: number
}

const TAB = `case when o.state = 'offered' then 'waiting' when o.state = 'countered' then 'countered'
  when o.state in ('accepted', 'part_accepted') then 'taken' else 'passed' end`

const READ_DESK = `
with mine as (
  select ${TAB} as tab, o.id from seller_offer o
   where o.seller_id = :seller and o.deleted_at is null
     and (:client::text is null or o.entity_id = :client)
     and (:q::text is null or o.display_id::text like :q or o.entity_name ilike :q)
     and (:minutes::int is null or o.deadline_at <= now() + :minutes * interval '1 minute')),
tabs as (select coalesce(json_object_agg(tab, n), '{}') as tabs
           from (select tab, count(*)::int as n from mine group by tab) counted)
select tabs.tabs, page.* from tabs left join lateral (
  select ${OFFER_COLUMNS} from mine join seller_offer o using (id) ${OFFER_SUMS}
   where mine.tab = :tab
   order by case when :tab in ('waiting', 'countered') then o.deadline_at end,
            coalesce(o.answered_at, o.updated_at) desc, o.id
   limit :limit offset :offset) page on true`

/** A page of a seller's desk, the most pressing first, with how much each list holds; one statement. */
export async function deskList(
  knex: Knex,
  sellerId: string,
  filter: DeskFilter,
  showsPrices: boolean
): Promise<DeskOrderList> {
  const { tab, client_id, due_within_minutes, q, limit, offset } = filter
  const { rows } = await knex.raw(READ_DESK, {
    seller: sellerId,
    tab,
    client: client_id ?? null,
    minutes: due_within_minutes ?? null,
    q: q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null,
    limit,
    offset,
  })
  const tabs = { waiting: 0, countered: 0, taken: 0, passed: 0, ...rows[0].tabs }
  const page = (rows as SummedOffer[]).filter(({ id }) => id !== null)
  return {
    orders: page.map((offer) => deskRow(offer, showsPrices)),
    tabs,
    count: tabs[tab],
    limit,
    offset,
  }
}
