import path from "path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { kills } from "../bulk/kills"
import { races } from "../bulk/races"
import { createWorld, type World } from "../bulk/world"

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, "../bulk/app"),
  testSuite: ({ getContainer, dbConfig }) => {
    let world: World

    beforeAll(async () => {
      world = await createWorld(getContainer())
    })

    races(() => world, 3)
    kills(
      () => world,
      () => dbConfig.clientUrl,
      5
    )
  },
})
