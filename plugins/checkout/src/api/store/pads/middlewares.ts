import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { MAX_TEXT_BYTES } from "../../../domain/reading/read-list"
import { oneFile } from "../../utils/one-file"
import {
  StorePadLines,
  StorePadName,
  StorePadPlans,
  StorePadRow,
  StorePadText,
  StorePlacePad,
} from "./validators"

/** JSON needs more bytes than the text in it; the text itself is measured when it is read. */
const TEXT_BODY = { sizeLimit: MAX_TEXT_BYTES * 3 }
const LINES_BODY = { sizeLimit: 1_000_000 }

const route = (
  path: string,
  method: "GET" | "POST" | "DELETE",
  permission: Parameters<typeof partnerRoute>[2],
  body?: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute =>
  partnerRoute(
    `/store/pads${path}`,
    [method],
    permission,
    body ? [validateAndTransformBody(body)] : []
  )

export const storePadMiddlewares: MiddlewareRoute[] = [
  route("", "GET", "cart.edit"),
  route("", "POST", "cart.edit", StorePadName),
  route("/:id", "GET", "cart.edit"),
  route("/:id", "POST", "cart.edit", StorePadName),
  route("/:id", "DELETE", "cart.edit"),
  { ...route("/:id/text", "POST", "quick_order.use", StorePadText), bodyParser: TEXT_BODY },
  partnerRoute("/store/pads/:id/file", ["POST"], "quick_order.use", [oneFile]),
  { ...route("/:id/lines", "POST", "cart.edit", StorePadLines), bodyParser: LINES_BODY },
  route("/:id/rows/:row", "POST", "cart.edit", StorePadRow),
  route("/:id/rows/:row", "DELETE", "cart.edit"),
  route("/:id/plans", "POST", "cart.edit", StorePadPlans),
  route("/:id/place", "POST", "order.place", StorePlacePad),
]
