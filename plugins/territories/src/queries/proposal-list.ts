import type { Knex } from "@orac/bulk"
import type { ProposalRow } from "../contract"
import { IS_CLIENT } from "./client-states"
import { type Page, pageOf } from "./page"

export interface ProposalFilter extends Page {
  status: ProposalRow["status"]
}

/** A page of proposals with where the client is now and why it should move. One statement. */
export async function proposalList(
  knex: Knex,
  { status, limit, offset }: ProposalFilter
): Promise<{ proposals: ProposalRow[]; count: number }> {
  const { rows } = await knex.raw(
    `select p.id, p.entity_id, e.name as entity_name, e.delivery_city as city,
            f.name as from_seller_name, b.words as from_words, t.name as to_seller_name, p.basis,
            p.words, p.status, p.proposed_by, p.created_at, p.decided_by, p.decided_at, p.note,
            p.is_demo, count(*) over ()::int as total
       from binding_proposal p
       join legal_entity e on e.id = p.entity_id
       left join legal_entity f on f.id = p.from_seller_id
       left join legal_entity t on t.id = p.to_seller_id
       left join client_binding b on b.entity_id = p.entity_id and b.ended_at is null
         and b.deleted_at is null
      where p.status = ? and p.deleted_at is null and (p.status <> 'open' or ${IS_CLIENT})
      order by coalesce(p.decided_at, p.created_at) desc, e.name, p.id limit ? offset ?`,
    [status, limit, offset]
  )
  const page = pageOf<ProposalRow>(rows)
  return { proposals: page.rows, count: page.count }
}
