import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import type { ArticleList } from "../../../../contract"
import type { ListQuery } from "../../../../domain/list-query"
import { listArticles } from "../../../../queries/list-articles"

export async function GET(req: PartnerRequest, res: MedusaResponse<ArticleList>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listArticles(knex, req.validatedQuery as unknown as ListQuery))
}
