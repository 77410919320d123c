import { knex } from "@medusajs/framework/mikro-orm/knex"
import { type PlaceInput, placeOrder } from "@orac/bulk"

export const CHILD_NAME = "bulk-placing-child"

/** A process that places what it is sent, until it is killed. */
async function work() {
  const database = knex({
    client: "pg",
    connection: { connectionString: process.argv[2], application_name: CHILD_NAME },
  })
  await database.raw("select 1")
  process.on("message", async (inputs: PlaceInput[]) => {
    for (const input of inputs) {
      await placeOrder(database, input)
    }
    process.send?.("done")
  })
  process.send?.("ready")
}

if (require.main === module) {
  work()
}
