import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { parseArgs } from "node:util"
import { table } from "../bench/harness/table.mjs"
import { Children } from "./lib/children.mjs"
import { withClient } from "./lib/database.mjs"
import { embeddedPostgres } from "./lib/embedded-postgres.mjs"
import { Explained, failWith } from "./lib/explain.mjs"
import { bin, DATA, ROOT } from "./lib/paths.mjs"
import { freePort } from "./lib/ports.mjs"
import { untilAnswers } from "./lib/portal.mjs"
import { step } from "./lib/progress.mjs"
import { run } from "./lib/run.mjs"

const NAME = "bench"
const SECRETS = { JWT_SECRET: "b".repeat(40), COOKIE_SECRET: "b".repeat(40) }

/** Production's settings with the plugins read from their sources, so that nothing has to be built first. */
const environment = (databaseUrl, port) => ({
  ...process.env,
  ...SECRETS,
  DATABASE_URL: databaseUrl,
  REDIS_URL: "",
  NODE_ENV: "production",
  NODE_OPTIONS: "--conditions=orac-source",
  PLUGINS: "source",
  LOG_LEVEL: "error",
  DISABLE_ADMIN: "1",
  MEDUSA_DISABLE_TELEMETRY: "true",
  BENCH_SERVER: `http://127.0.0.1:${port}`,
})

const freshDatabase = (url) =>
  withClient(url, async (client) => {
    await client.query(`drop database if exists ${NAME} with (force)`)
    await client.query(`create database ${NAME}`)
  })

/** Runs a part of `bench/run.ts` inside Medusa. */
const exec = (env, ...args) =>
  run(bin("medusa"), ["exec", "./bench/run.ts", ...args], { env, show: true })

/** Measures beside a running server. */
async function measure(env, port) {
  const answer = path.join(DATA, "bench.json")
  fs.rmSync(answer, { force: true })
  await withServer(env, port, () => exec(env, "measure", answer))
  return JSON.parse(fs.readFileSync(answer, "utf8"))
}

async function withServer(env, port, work) {
  const children = new Children()
  let stopped = false
  const args = ["start", "--host", "127.0.0.1", "--port", String(port)]
  const onLine = (text) => process.stderr.write(text)
  try {
    children
      .start("server", bin("medusa"), args, { cwd: ROOT, env, onLine })
      .on("exit", () => (stopped = true))
    await step("starting a server", () =>
      untilAnswers(`http://127.0.0.1:${port}/health`, () => stopped)
    )
    return await work()
  } finally {
    await children.stop()
  }
}

const USAGE = "npm run bench -- [--json FILE] [--only NAME,NAME] [--ours]"

function optionsOf(args) {
  try {
    const options = {
      json: { type: "string" },
      only: { type: "string" },
      ours: { type: "boolean" },
    }
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new Explained(`${error.message}\nUsage: ${USAGE}`)
  }
}

const load = () => os.loadavg()[0].toFixed(1)

/** Measures the portal against stock Medusa in one run on one database, and prints a table. */
async function main(args) {
  const { json, only = "", ours } = optionsOf(args)
  fs.mkdirSync(DATA, { recursive: true })
  const database = await embeddedPostgres({ name: NAME, port: await freePort() })
  try {
    await freshDatabase(database.url("postgres"))
    const port = await freePort()
    const env = {
      ...environment(database.url(NAME), port),
      BENCH_ONLY: only,
      BENCH_OURS: ours ? "1" : "",
      BENCH_POSTGRES_LOG: path.join(database.folder, "data", "server.log"),
    }
    const before = load()
    await step("migrating", () =>
      run(bin("medusa"), ["db:migrate", "--execute-safe-links"], { env })
    )
    console.log("… seeding")
    await exec(env, "seed")
    const results = await measure(env, port)
    console.log(`\n${table(results)}\n\nload before ${before}, after ${load()}`)
    if (json) {
      fs.writeFileSync(path.resolve(json), `${JSON.stringify(results, null, 2)}\n`)
    }
  } finally {
    database.stop()
  }
}

main(process.argv.slice(2)).catch(failWith)
