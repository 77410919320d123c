import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { oneFile, partnerRoute } from "@orac/companies"
import { FILE_LIMITS } from "@orac/intake"
import { MAX_TEXT_BYTES } from "../../../domain/reading/read-list"
import {
  StoreCheckApproval,
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
  route("", "GET", "quick_order.use"),
  route("", "POST", "cart.edit", StorePadName),
  route("/:id", "GET", "quick_order.use"),
  route("/:id", "POST", "cart.edit", StorePadName),
  route("/:id", "DELETE", "cart.edit"),
  { ...route("/:id/text", "POST", "cart.edit", StorePadText), bodyParser: TEXT_BODY },
  partnerRoute("/store/pads/:id/file", ["POST"], "cart.edit", [oneFile(FILE_LIMITS.bytes)]),
  { ...route("/:id/lines", "POST", "cart.edit", StorePadLines), bodyParser: LINES_BODY },
  route("/:id/rows/:row_id", "POST", "cart.edit", StorePadRow),
  route("/:id/rows/:row_id", "DELETE", "cart.edit"),
  route("/:id/presence", "POST", "quick_order.use"),
  route("/:id/plans", "POST", "quick_order.use", StorePadPlans),
  route("/:id/place", "POST", "order.place", StorePlacePad),
  route("/:id/approval", "POST", "approval.request", StorePlacePad),
  route("/:id/approval/check", "POST", "quick_order.use", StoreCheckApproval),
]
