import { createHash } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { DATA, ROOT } from "./paths.mjs"

/**
 * The account PostgreSQL runs under: it refuses root, so root lends it an unprivileged one.
 *
 * @returns {{ uid?: number, gid?: number }} empty = the caller's own
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) {
    return {}
  }
  const accounts = fs.readFileSync("/etc/passwd", "utf8").split("\n")
  for (const name of ["postgres", "nobody"]) {
    const line = accounts.find((entry) => entry.startsWith(`${name}:`))
    if (line) {
      const [, , uid, gid] = line.split(":")
      return { uid: Number(uid), gid: Number(gid) }
    }
  }
  return {}
}

const everyoneMayEnter = (folder) => {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) {
      return false
    }
    if (at === path.dirname(at)) {
      return true
    }
  }
}

/**
 * Where a cluster lives: below `.data`, or, when the server account cannot enter the checkout
 * (root's home is closed to it), below a folder of the system that it can.
 *
 * @returns {{ folder: string, outside: boolean }}
 */
export function homeFor(name, account, throwaway) {
  const inMemory = throwaway && fs.existsSync("/dev/shm") ? "/dev/shm" : null
  const outside = account.uid !== undefined && !everyoneMayEnter(ROOT)
  if (!outside && !inMemory) {
    return { folder: path.join(DATA, name), outside }
  }
  const label = `orac-portal-${createHash("sha256").update(ROOT).digest("hex").slice(0, 8)}-${name}`
  const base = inMemory ?? (fs.existsSync("/var/lib") ? "/var/lib" : os.tmpdir())
  const folder = path.join(base, label)
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
  return { folder, outside }
}
