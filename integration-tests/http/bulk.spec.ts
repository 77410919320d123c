import path from "path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createWorld, type World } from "../bulk/world"
import { placing } from "../bulk/placing"

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, "../bulk/app"),
  testSuite: ({ getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await createWorld(getContainer())
    })

    const now = () => ({ ...world, container: getContainer() })
    placing(now)
  },
})
