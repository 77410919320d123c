import path from "path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { kills } from "../bulk/kills"
import { races } from "../bulk/races"
import { createWorld, type World } from "../bulk/world"

const full = process.env.FAULTS === "full"

jest.setTimeout(full ? 30 * 60 * 1000 : 120_000)

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, "../bulk/app"),
  testSuite: ({ getContainer, dbConfig }) => {
    let world: World

    beforeAll(async () => {
      world = await createWorld(getContainer())
    })

    races(() => world, full ? 100 : 3)
    kills(
      () => world,
      () => dbConfig.clientUrl,
      full ? 50 : 5
    )
  },
})
