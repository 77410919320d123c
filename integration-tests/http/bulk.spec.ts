import path from "path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { cartLines } from "../bulk/cart-lines"
import { comparison } from "../bulk/comparison"
import { delivery } from "../bulk/delivery"
import { flows } from "../bulk/flows"
import { moves } from "../bulk/moves"
import { placing } from "../bulk/placing"
import { totals } from "../bulk/totals"
import { createWorld, type World } from "../bulk/world"

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, "../bulk/app"),
  testSuite: ({ getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await createWorld(getContainer())
    })

    cartLines(() => world)
    placing(() => world)
    comparison(() => world)
    totals(() => world)
    delivery(() => world)
    flows(() => world)
    moves(() => world)
  },
})
