import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMessageMiddlewares } from "./admin/messages/middlewares"
import { storeInboxMiddlewares } from "./store/inbox/middlewares"

export default defineMiddlewares({ routes: [...storeInboxMiddlewares, ...adminMessageMiddlewares] })
