import fs from "node:fs"
import path from "node:path"
import { fingerprint } from "./fingerprint.mjs"
import { bin, DATA, ROOT } from "./paths.mjs"
import { step } from "./progress.mjs"
import { run } from "./run.mjs"

const isShipped = (file) => !/\.spec\.tsx?$|\/testing\//.test(file)
const BACKEND = [
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.base.json",
  "medusa-config.ts",
  "config",
  "src",
  "plugins",
  "scripts/build-plugins.mjs",
]
const STOREFRONT = ["package-lock.json", "storefront", ...contracts()]

function contracts() {
  return fs.readdirSync(path.join(ROOT, "plugins")).map((name) => `plugins/${name}/src/contract.ts`)
}

/** Builds one part unless its last build was made from the same sources. */
async function unlessBuilt(name, sources, artefact, work) {
  const stamp = path.join(DATA, `built-${name}`)
  const wanted = fingerprint(sources, isShipped)
  const isCurrent =
    fs.existsSync(artefact) && fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted
  if (isCurrent) {
    return
  }
  fs.rmSync(stamp, { force: true })
  await step(`building ${name}`, work)
  fs.mkdirSync(DATA, { recursive: true })
  fs.writeFileSync(stamp, wanted)
}

/** Builds the plugins, the backend with its admin, and the storefront, each only when its sources changed. */
export async function build(env) {
  const productionEnv = { ...env, NODE_ENV: "production", PLUGINS: "built" }
  await unlessBuilt(
    "backend and admin",
    BACKEND,
    path.join(ROOT, ".medusa", "server"),
    async () => {
      await run(process.execPath, ["scripts/build-plugins.mjs"], { env: productionEnv })
      await run(bin("medusa"), ["build"], { env: productionEnv })
    }
  )
  const next = path.join(ROOT, "storefront", ".next", "BUILD_ID")
  await unlessBuilt("storefront", STOREFRONT, next, () =>
    run(bin("next"), ["build"], { cwd: path.join(ROOT, "storefront"), env: productionEnv })
  )
}
