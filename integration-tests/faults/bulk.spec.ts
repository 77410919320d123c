import path from "path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { kills } from "../bulk/kills"
import { races } from "../bulk/races"
import { createWorld, type World } from "../bulk/world"

jest.setTimeout(30 * 60 * 1000)

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, "../bulk/app"),
  testSuite: ({ getContainer, dbConfig }) => {
    let world: World

    beforeAll(async () => {
      world = await createWorld(getContainer())
    })

    races(() => world, 100)
    kills(
      () => world,
      () => dbConfig.clientUrl,
      50
    )
  },
})
