import { findList, removeList, updateList } from "../../../../lists/list-rows"
import { assertArticles, viewList } from "../../../../lists/view-list"
import { handler } from "../../../utils/answer"
import type { StoreUpdateListType } from "../validators"

export const GET = handler(async (desk, req) => ({ list: await viewList(desk, req.params.id) }))

export const POST = handler<StoreUpdateListType, unknown>(async (desk, req) => {
  const { knex, partner } = desk
  const { id } = await findList(knex, partner, req.params.id, "list.edit")
  await assertArticles(desk, req.validatedBody.lines ?? [])
  await updateList(knex, id, { ...req.validatedBody, by: partner.employee_name })
  return { list: await viewList(desk, id, "list.edit") }
})

export const DELETE = handler(async ({ knex, partner }, req) => {
  const { id } = await findList(knex, partner, req.params.id, "list.edit")
  await removeList(knex, id)
  return { id, object: "shopping_list", deleted: true }
})
