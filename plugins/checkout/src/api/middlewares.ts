import { defineMiddlewares, type MiddlewareFunction } from "@medusajs/framework/http"
import { adminApprovalMiddlewares } from "./admin/approvals/middlewares"
import { adminOrderEditMiddlewares } from "./admin/order-edits/middlewares"
import { adminPartnerOrderMiddlewares } from "./admin/partner-orders/middlewares"
import { guardStore } from "./core-store/guard"
import { storeApprovalLinkMiddlewares } from "./store/approval-links/middlewares"
import { storeApprovalRuleMiddlewares } from "./store/approval-rules/middlewares"
import { storeApprovalMiddlewares } from "./store/approvals/middlewares"
import { storeListMiddlewares } from "./store/lists/middlewares"
import { storePadMiddlewares } from "./store/pads/middlewares"
import { storePartnerOrderMiddlewares } from "./store/partner-orders/middlewares"

export default defineMiddlewares({
  routes: [
    { matcher: "/store", middlewares: [guardStore as MiddlewareFunction] },
    ...storePadMiddlewares,
    ...storeApprovalMiddlewares,
    ...storeApprovalRuleMiddlewares,
    ...storeApprovalLinkMiddlewares,
    ...storeListMiddlewares,
    ...storePartnerOrderMiddlewares,
    ...adminPartnerOrderMiddlewares,
    ...adminApprovalMiddlewares,
    ...adminOrderEditMiddlewares,
  ],
})
