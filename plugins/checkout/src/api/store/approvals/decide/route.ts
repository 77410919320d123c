import { decideAll } from "../../../../approvals/decide"
import type { DecideAnswer } from "../../../../contract"
import { handler } from "../../../utils/answer"
import type { StoreDecideType } from "../validators"

export const POST = handler<StoreDecideType, DecideAnswer>(async ({ container, partner }, req) => {
  const { ids, verdict, comment } = req.validatedBody
  const { employee_id, entity } = partner
  const word = { verdict, comment, employee_id, entity_id: entity.id, by_link: false }
  return { results: await decideAll(container, ids, word) }
})
