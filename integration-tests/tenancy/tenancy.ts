import type { Suite } from "../support/partners"
import { router } from "./router"
import { routes } from "./routes"
import { createWorld, type World } from "./world"

/** Who reaches which route, for every route there is. */
export function tenancy(suite: Suite) {
  let world: World

  beforeAll(async () => {
    world = await createWorld(suite)
  })

  describe("the router", () => router(suite, () => world))
  describe("a route", () => routes(suite, () => world))
}
