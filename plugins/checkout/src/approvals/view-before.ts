import { rows } from "@orac/bulk"
import type { ApprovalBefore } from "../contract"
import type { Desk } from "../desk"
import { lineChanges } from "../domain/approvals/difference"
import { articlesBySku } from "../pads/pricing"
import type { ApprovalRow } from "./approval-rows"

type Earlier = Pick<ApprovalRow, "id" | "state" | "order" | "ended_at"> & { comment: string | null }

const BEFORE = `
select a.id, a.state, a."order", a.ended_at,
       (select d.comment from approval_decision d
         where d.approval_id = a.id and d.verdict <> 'agree' and d.deleted_at is null
         order by d.created_at limit 1) as comment
  from approval a
 where a.pad_id = ? and a.created_at < ? and a.deleted_at is null
 order by a.created_at desc limit 1`

/** What a request is otherwise in than the one before of the same pad; null for a first one. */
export async function viewBefore(
  desk: Desk,
  { pad_id, created_at, order }: ApprovalRow
): Promise<ApprovalBefore | null> {
  const [earlier] = await rows<Earlier>(desk.knex, BEFORE, [pad_id, created_at])
  if (!earlier) {
    return null
  }
  const changes = lineChanges(earlier.order.lines, order.lines)
  const articles = await articlesBySku(
    desk,
    changes.map(({ sku }) => sku)
  )
  const sees = desk.partner.permissions.has("price.view")
  return {
    id: earlier.id,
    state: earlier.state,
    ended_at: earlier.ended_at?.toISOString() ?? null,
    comment: earlier.comment,
    total_minor: sees ? earlier.order.total_minor : 0,
    lines: changes.map((change) => ({
      ...change,
      name: articles.get(change.sku)?.name ?? { en: change.sku },
    })),
  }
}
