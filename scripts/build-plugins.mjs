import fs from "node:fs"
import path from "node:path"
import { plugin as bundleAdmin } from "@medusajs/admin-bundler"
import swc from "@swc/core"
import { ROOT } from "./lib/paths.mjs"

const isShipped = (file) =>
  /\.(ts|tsx|json)$/.test(file) && !/\.d\.ts$|\.spec\.tsx?$|\/src\/admin\/|\/testing\//.test(file)

const isAsset = (file) => /\.(mjs|ttf|svg|png)$/.test(file) && !file.includes("/src/admin/")

const filesBelow = (folder) =>
  fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))

const compile = (file) =>
  swc.transformFile(file, {
    swcrc: false,
    module: { type: "commonjs" },
    sourceMaps: "inline",
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", decorators: true, tsx: file.endsWith("x") },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
  })

/** Emits one plugin's server code file by file, as Medusa's loaders expect it. */
async function buildServer(root, out) {
  for (const file of filesBelow(path.join(root, "src"))) {
    const target = path.join(out, path.relative(root, file))
    if (isShipped(file) && !file.endsWith(".json")) {
      fs.mkdirSync(path.dirname(target), { recursive: true })
      fs.writeFileSync(target.replace(/\.tsx?$/, ".js"), (await compile(file)).code)
    } else if (isShipped(file) || isAsset(file)) {
      fs.mkdirSync(path.dirname(target), { recursive: true })
      fs.copyFileSync(file, target)
    }
  }
}

for (const name of fs.readdirSync(path.join(ROOT, "plugins"))) {
  const root = path.join(ROOT, "plugins", name)
  const out = path.join(root, ".medusa", "server")
  fs.rmSync(out, { recursive: true, force: true })
  await buildServer(root, out)
  if (fs.existsSync(path.join(root, "src", "admin"))) {
    process.chdir(root)
    await bundleAdmin({ root, outDir: out })
  }
}
