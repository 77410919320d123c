import fs from "node:fs"
import { Children } from "./lib/children.mjs"
import { chromiumPath } from "./lib/chromium.mjs"
import { ensureDatabase } from "./lib/database.mjs"
import { embeddedPostgres } from "./lib/embedded-postgres.mjs"
import { failWith } from "./lib/explain.mjs"
import { bin } from "./lib/paths.mjs"
import { freePort } from "./lib/ports.mjs"
import { portalEnvironment, startPortal } from "./lib/portal.mjs"
import { run } from "./lib/run.mjs"
import { startSimulators } from "./lib/simulators.mjs"

/** Brings up the whole portal on its own ports and database, and walks it in a real browser. */
async function main(args) {
  const { build } = await import("./lib/build.mjs")
  const { migrate, seedDemo } = await import("./lib/prepare.mjs")
  const database = await embeddedPostgres({
    name: `browser-${process.pid}`,
    port: await freePort(),
    throwaway: true,
  })
  const children = new Children()
  try {
    await ensureDatabase(database.url("postgres"), "portal")
    const ports = { port: await freePort(), storefrontPort: await freePort() }
    const env = portalEnvironment({
      ...ports,
      databaseUrl: database.url("portal"),
      secrets: SECRETS,
    })
    await build(env)
    await migrate(env)
    await seedDemo(env)
    const registries = await startSimulators(children, env)
    const log = fs.createWriteStream("test-results/servers.log")
    await startPortal(children, {
      env: { ...env, ...registries },
      ...ports,
      onLine: (text) => log.write(text),
    })
    await run(bin("playwright"), ["test", "--config", "integration-tests/browser", ...args], {
      show: true,
      env: {
        ...process.env,
        ...SECRETS,
        STOREFRONT_URL: `http://localhost:${ports.storefrontPort}`,
        BACKEND_URL: `http://localhost:${ports.port}`,
        DATABASE_URL: database.url("portal"),
        CHROMIUM_PATH: await chromiumPath(),
      },
    })
  } finally {
    await children.stop()
    database.stop()
    fs.rmSync(database.folder, { recursive: true, force: true })
  }
}

const SECRETS = { JWT_SECRET: "t".repeat(40), COOKIE_SECRET: "t".repeat(40) }

fs.mkdirSync("test-results", { recursive: true })
main(process.argv.slice(2)).catch(failWith)
