import path from "path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { comparison } from "../bulk/comparison"
import { flows } from "../bulk/flows"
import { placing } from "../bulk/placing"
import { createWorld, type World } from "../bulk/world"

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, "../bulk/app"),
  testSuite: ({ getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await createWorld(getContainer())
    })

    placing(() => world)
    comparison(() => world)
    flows(() => world)
  },
})
