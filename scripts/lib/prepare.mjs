import path from "node:path"
import { ensureDatabase, noteSetup, readSetup, requireDatabase } from "./database.mjs"
import { embeddedPostgres } from "./embedded-postgres.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { bin, SERVER } from "./paths.mjs"
import { step } from "./progress.mjs"
import { run } from "./run.mjs"

/**
 * The database to run on: the one named by DATABASE_URL, or an embedded server.
 *
 * @param {{ port: number, name?: string, throwaway?: boolean }} embedded
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function database({ port, name = "postgres", throwaway = false }) {
  if (process.env.DATABASE_URL) {
    await requireDatabase(process.env.DATABASE_URL)
    return { url: process.env.DATABASE_URL, stop: () => {} }
  }
  const server = await step("starting the embedded PostgreSQL", () =>
    embeddedPostgres({ name, port, throwaway })
  )
  await ensureDatabase(server.url("postgres"), "portal")
  return { url: server.url("portal"), stop: server.stop }
}

/** Migrates the database when the schema's sources changed since it was last migrated. */
export async function migrate(env) {
  const wanted = fingerprint(
    ["package-lock.json", "plugins"],
    (file) => /\/(migrations|links)\//.test(file) || file.endsWith("package-lock.json")
  )
  const { schema } = await readSetup(env.DATABASE_URL)
  if (schema === wanted) {
    return
  }
  await step("migrating the database", () =>
    run(bin("medusa"), ["db:migrate", "--execute-safe-links"], { cwd: SERVER, env })
  )
  await noteSetup(env.DATABASE_URL, "schema", wanted)
}

const showSeeding = (text) => {
  for (const [, message] of text.matchAll(/"message":"(demo: [^"]*\d s)"/g)) {
    console.log(`  ${message}`)
  }
}

/** Fills a new database with the demo world, once. */
export async function seedDemo(env) {
  const { demo } = await readSetup(env.DATABASE_URL)
  if (demo) {
    return
  }
  const script = path.join("src", "scripts", "seed-demo.js")
  await step("seeding the demo world", () =>
    run(bin("medusa"), ["exec", `./${script}`], { cwd: SERVER, env, show: showSeeding })
  )
  await noteSetup(env.DATABASE_URL, "demo", new Date().toISOString())
}
