import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { ROOT } from "./paths.mjs"

const SKIPPED = new Set(["node_modules", ".medusa", ".next", ".git"])

function* files(target) {
  const stat = fs.statSync(target, { throwIfNoEntry: false })
  if (!stat) {
    return
  }
  if (!stat.isDirectory()) {
    yield target
    return
  }
  for (const name of fs.readdirSync(target).sort()) {
    if (!SKIPPED.has(name)) {
      yield* files(path.join(target, name))
    }
  }
}

/**
 * A hash over the contents of files and folders, to tell whether a build is still good.
 *
 * @param {string[]} targets paths from the repository's root
 * @param {(file: string) => boolean} [keep] which files count
 */
export function fingerprint(targets, keep = () => true) {
  const hash = createHash("sha256")
  for (const target of targets) {
    for (const file of files(path.join(ROOT, target))) {
      if (keep(file)) {
        hash.update(path.relative(ROOT, file)).update("\0").update(fs.readFileSync(file))
      }
    }
  }
  return hash.digest("hex")
}
