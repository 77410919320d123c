import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import type { ArticleView } from "../../../../../contract"
import { articleView } from "../../../../../queries/article-view"

export async function GET(req: PartnerRequest, res: MedusaResponse<{ article: ArticleView }>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const article = await articleView(knex, req.params.sku)
  if (!article) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Article ${req.params.sku} was not found.`)
  }
  res.json({ article })
}
