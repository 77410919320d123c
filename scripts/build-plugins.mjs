import fs from "node:fs"
import path from "node:path"
import { plugin as bundleAdmin } from "@medusajs/admin-bundler"
import swc from "@swc/core"
import { ROOT } from "./lib/paths.mjs"

const isShipped = (file) =>
  /\.(ts|tsx|json)$/.test(file) && !/\.d\.ts$|\.spec\.tsx?$|\/testing\//.test(file)

const isPage = (file) => file.includes("/src/admin/")

const isAsset = (file) => /\.(mjs|ttf|svg|png)$/.test(file) && !isPage(file)

const filesBelow = (folder) =>
  fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))

/** Whether a plugin's root is imported by pages of the admin, so that it is code for browsers. */
const isForBrowsers = (root) => {
  const { exports } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"))
  return Boolean(exports["."].browser)
}

const compile = (file, type) =>
  swc.transformFile(file, {
    swcrc: false,
    module: { type },
    sourceMaps: "inline",
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", decorators: true, tsx: file.endsWith("x") },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: "automatic" },
      },
      keepClassNames: true,
    },
  })

/**
 * Emits one plugin's code file by file: for the server as Medusa's loaders expect it, for browsers as
 * ECMAScript modules.
 */
async function buildFiles(root, out) {
  const forBrowsers = isForBrowsers(root)
  const type = forBrowsers ? "es6" : "commonjs"
  for (const file of filesBelow(path.join(root, "src"))) {
    const target = path.join(out, path.relative(root, file))
    const isEmitted = isShipped(file) && (forBrowsers || !isPage(file))
    if (isEmitted && !file.endsWith(".json")) {
      fs.mkdirSync(path.dirname(target), { recursive: true })
      fs.writeFileSync(target.replace(/\.tsx?$/, ".js"), (await compile(file, type)).code)
    } else if (isEmitted || isAsset(file)) {
      fs.mkdirSync(path.dirname(target), { recursive: true })
      fs.copyFileSync(file, target)
    }
  }
}

for (const name of fs.readdirSync(path.join(ROOT, "plugins"))) {
  const root = path.join(ROOT, "plugins", name)
  const out = path.join(root, ".medusa", "server")
  fs.rmSync(out, { recursive: true, force: true })
  await buildFiles(root, out)
  if (fs.existsSync(path.join(root, "src", "admin"))) {
    process.chdir(root)
    await bundleAdmin({ root, outDir: out })
  }
}
