import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { drawProfile } from "../../../domain/drawing"
import { findArticles } from "../../../queries/find-articles"
import { noSuchDrawing, sendSvg, svgName, versionIn } from "../../utils/svg-file"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [article] = await findArticles(knex, { skus: [svgName(req.params.file)] })
  if (!article) {
    noSuchDrawing()
  }
  const variant = req.query.variant === "thumbnail" ? "thumbnail" : "full"
  sendSvg(res, drawProfile(article, { variant }), req.query.v === versionIn(article.thumbnail))
}
