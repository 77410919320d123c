import { spawn } from "node:child_process"
import fs from "node:fs"
import { failWith } from "./lib/explain.mjs"
import { embeddedPostgres } from "./lib/embedded-postgres.mjs"
import { freePort } from "./lib/ports.mjs"

/**
 * `node scripts/with-database.mjs COMMAND …`: runs a command beside a throw-away PostgreSQL whose
 * address it finds in DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD.
 */
async function main([command, ...args]) {
  const name = `test-${process.pid}`
  const server = await embeddedPostgres({ name, port: await freePort(), throwaway: true })
  const url = new URL(server.url("postgres"))
  const env = {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules`,
    DB_HOST: url.hostname,
    DB_PORT: url.port,
    DB_USERNAME: url.username,
    DB_PASSWORD: url.password,
  }
  const child = spawn(command, args, { stdio: "inherit", env })
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => child.kill(signal))
  }
  const code = await new Promise((resolve) => child.on("close", (status) => resolve(status ?? 1)))
  server.stop()
  fs.rmSync(server.folder, { recursive: true, force: true })
  process.exitCode = code
}

main(process.argv.slice(2)).catch(failWith)
