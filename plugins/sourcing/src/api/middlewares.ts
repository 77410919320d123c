import { defineMiddlewares } from "@medusajs/framework/http"
import { storeAvailabilityMiddlewares } from "./store/availability/middlewares"

export default defineMiddlewares({ routes: storeAvailabilityMiddlewares })
