import fs from "fs"
import path from "path"

type PluginOptions = Record<string, unknown>
export type PluginEntry = { resolve: string; options: PluginOptions }

/** Plugins run from TypeScript in development and tests, and from their build in production. */
const runsFromSource = () =>
  process.env.PLUGINS ? process.env.PLUGINS === "source" : process.env.NODE_ENV !== "production"

function writeIfChanged(file: string, text: string) {
  if (!fs.existsSync(file) || fs.readFileSync(file, "utf8") !== text) {
    fs.writeFileSync(file, text)
  }
}

function linkOnce(target: string, link: string) {
  try {
    fs.symlinkSync(target, link, "dir")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw error
    }
  }
}

/**
 * Medusa reads a plugin from `<plugin>/.medusa/server/src` only. A shim folder whose
 * `.medusa/server/src` links to the sources lets the same loader read TypeScript.
 */
function sourceShim(root: string, name: string) {
  const dir = path.join(root, "plugins", name)
  const shim = path.join(root, ".medusa-dev", name)
  const server = path.join(shim, ".medusa", "server")
  fs.mkdirSync(server, { recursive: true })
  const { name: packageName, version } = readPackage(dir)
  writeIfChanged(path.join(shim, "package.json"), JSON.stringify({ name: packageName, version }))
  writeIfChanged(
    path.join(server, "medusa-plugin-options.json"),
    JSON.stringify({ srcDir: path.join(dir, "src") })
  )
  linkOnce(path.relative(server, path.join(dir, "src")), path.join(server, "src"))
  return shim
}

const readPackage = (dir: string): { name: string; version: string } =>
  JSON.parse(fs.readFileSync(path.join(dir, "package.json"), "utf8"))

/**
 * The `plugins` entry of the Medusa configuration for the plugins of this workspace.
 *
 * @param root the repository's root
 * @param plugins plugin folder name -> options handed to its modules
 */
export function workspacePlugins(
  root: string,
  plugins: Record<string, PluginOptions>
): PluginEntry[] {
  return Object.entries(plugins).map(([name, options]) => ({
    resolve: runsFromSource()
      ? sourceShim(root, name)
      : readPackage(path.join(root, "plugins", name)).name,
    options,
  }))
}

/** What a browser's bundle takes of a package anyway: naming conditions puts them in place of these. */
const FOR_BROWSERS = ["module", "browser", "development|production"]

/** Bundles the admin's pages from TypeScript where the plugins run from it. */
export const adminBundle = () =>
  runsFromSource() ? { resolve: { conditions: ["orac-source", ...FOR_BROWSERS] } } : {}
