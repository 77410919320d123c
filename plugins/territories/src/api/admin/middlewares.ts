import {
  type MiddlewareFunction,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminDecideCase, AdminListCases } from "./arbitration/validators"
import { AdminDecideProposals, AdminListProposals } from "./binding-proposals/validators"
import { AdminListBindings } from "./bindings/validators"
import { AdminRecordDealings } from "./dealings/validators"
import { AdminSetSeller } from "./network/validators"
import { AdminAddTerritory } from "./territories/validators"
import { AdminEndRight, AdminGrantRight } from "./territory-rights/validators"

const get = (matcher: string, check: MiddlewareFunction): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [check],
})
const post = (matcher: string, check: MiddlewareFunction): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [check],
})

export const adminMiddlewares: MiddlewareRoute[] = [
  post("/admin/territories", validateAndTransformBody(AdminAddTerritory)),
  post("/admin/territory-rights", validateAndTransformBody(AdminGrantRight)),
  post("/admin/territory-rights/:id/end", validateAndTransformBody(AdminEndRight)),
  post("/admin/network", validateAndTransformBody(AdminSetSeller)),
  get("/admin/bindings", validateAndTransformQuery(AdminListBindings, {})),
  get("/admin/binding-proposals", validateAndTransformQuery(AdminListProposals, {})),
  post("/admin/binding-proposals/decide", validateAndTransformBody(AdminDecideProposals)),
  get("/admin/arbitration", validateAndTransformQuery(AdminListCases, {})),
  post("/admin/arbitration/:id/decide", validateAndTransformBody(AdminDecideCase)),
  post("/admin/dealings", validateAndTransformBody(AdminRecordDealings)),
]
