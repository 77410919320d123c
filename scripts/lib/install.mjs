import fs from "node:fs"
import path from "node:path"
import { fingerprint } from "./fingerprint.mjs"
import { ROOT } from "./paths.mjs"
import { step } from "./progress.mjs"
import { run } from "./run.mjs"

const STAMP = path.join(ROOT, "node_modules", ".orac-lock")

/** Installs the locked packages when they are missing or the lock has changed since. */
export async function install() {
  const wanted = fingerprint(["package-lock.json"])
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === wanted) {
    return
  }
  if (!fs.existsSync(path.join(ROOT, "node_modules", ".package-lock.json"))) {
    await step("installing packages", () => run("npm", ["ci", "--no-audit", "--no-fund"]))
  } else {
    await step("updating packages", () => run("npm", ["install", "--no-audit", "--no-fund"]))
  }
  fs.writeFileSync(STAMP, wanted)
}
