import fs from "fs"
import path from "path"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readSchema } from "../src/schema/read-schema"

const HEADER = `import type { Schema } from "./read-schema"

/** Core's tables as of Medusa 2.21.2. Written by \`medusa exec plugins/bulk/scripts/write-schema-snapshot.ts\`. */
export const SNAPSHOT: Schema = `

/** Writes the shape of this database's tables into the plugin; run it after checking an upgrade. */
export default async function writeSnapshot({ container }: ExecArgs) {
  const schema = await readSchema(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const file = path.join(__dirname, "../src/schema/snapshot.ts")
  fs.writeFileSync(file, `${HEADER}${JSON.stringify(schema, null, 2)}\n`)
}
