import { insertLists, listLists } from "../../../lists/list-rows"
import { assertArticles, viewList } from "../../../lists/view-list"
import { handler } from "../../utils/answer"
import type { StoreCreateListType } from "./validators"

export const GET = handler(async ({ knex, partner }) => ({
  lists: await listLists(knex, partner),
}))

export const POST = handler<StoreCreateListType, unknown>(async (desk, req) => {
  const { knex, partner } = desk
  await assertArticles(desk, req.validatedBody.lines)
  const [id] = await insertLists(knex, [
    {
      ...req.validatedBody,
      entity_id: partner.entity.id,
      branch_id: partner.branch?.id,
      customer_id: partner.customer_id,
      by: partner.employee_name,
    },
  ])
  return { list: await viewList(desk, id, "list.edit") }
}, 201)
