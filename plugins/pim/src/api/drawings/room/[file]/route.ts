import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isCategoryCode } from "../../../../domain/categories"
import { drawRoom } from "../../../../domain/drawing"
import { noSuchDrawing, sendSvg, svgName } from "../../../utils/svg-file"

export function GET(req: MedusaRequest, res: MedusaResponse) {
  const category = svgName(req.params.file)
  sendSvg(res, isCategoryCode(category) ? drawRoom(category) : noSuchDrawing(), req.query.v)
}
