import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMiddlewares } from "./admin/middlewares"
import { storePartnerMiddlewares } from "./store/partner/middlewares"

export default defineMiddlewares({ routes: [...storePartnerMiddlewares, ...adminMiddlewares] })
