import { randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { DATA } from "./paths.mjs"
import { Explained } from "./explain.mjs"

const NAMES = ["JWT_SECRET", "COOKIE_SECRET"]
const FILE = path.join(DATA, "secrets.json")

/**
 * The signing secrets: from the environment, and for a trial run otherwise random ones that are
 * kept below `.data` for the next start. Production never invents any.
 *
 * @param {boolean} production
 * @returns {Record<string, string>}
 */
export function secrets(production) {
  const missing = NAMES.filter((name) => !process.env[name])
  if (production && missing.length) {
    throw new Explained(
      `${missing.join(" and ")} must be set in production, for example with: export ${missing[0]}=$(openssl rand -hex 32)`
    )
  }
  const kept = fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, "utf8")) : {}
  for (const name of missing) {
    kept[name] ??= randomBytes(32).toString("hex")
  }
  if (missing.length) {
    fs.mkdirSync(DATA, { recursive: true })
    fs.writeFileSync(FILE, JSON.stringify(kept, null, 2), { mode: 0o600 })
  }
  return Object.fromEntries(NAMES.map((name) => [name, process.env[name] ?? kept[name]]))
}
