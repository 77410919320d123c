import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isCategoryCode } from "../../../../domain/categories"
import { drawRoom, sceneVersion } from "../../../../domain/drawing"
import { noSuchDrawing, sendSvg, svgName } from "../../../utils/svg-file"

export function GET(req: MedusaRequest, res: MedusaResponse) {
  const category = svgName(req.params.file)
  if (!isCategoryCode(category)) {
    noSuchDrawing()
  }
  sendSvg(res, drawRoom(category), req.query.v === sceneVersion(category))
}
