import { ApiLoader } from "@medusajs/framework/http"

/**
 * Collects every route that goes onto the router of the next server start, by Medusa's own tracing
 * hook: `GET /store/pads/:id`. Call it before the server starts.
 */
export function watchRoutes(): Set<string> {
  const routes = new Set<string>()
  ApiLoader.traceRoute = (handler, { route, method }) => {
    routes.add(`${method} ${route}`)
    return handler
  }
  return routes
}
