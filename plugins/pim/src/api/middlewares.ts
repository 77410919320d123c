import { defineMiddlewares } from "@medusajs/framework/http"
import { storeCatalogueMiddlewares } from "./store/catalogue/middlewares"

export default defineMiddlewares({ routes: storeCatalogueMiddlewares })
