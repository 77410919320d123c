import fs from "fs"
import path from "path"

const PLUGINS = path.resolve(__dirname, "..", "..", "plugins")

const withPages = fs
  .readdirSync(PLUGINS)
  .filter((name) => fs.existsSync(path.join(PLUGINS, name, "src", "admin")))

it.each(withPages)("the published build of %s has its pages in the admin", (name) => {
  const { exports } = JSON.parse(fs.readFileSync(path.join(PLUGINS, name, "package.json"), "utf8"))
  expect(exports["./admin"]).toEqual({
    import: "./.medusa/server/src/admin/index.mjs",
    require: "./.medusa/server/src/admin/index.js",
    default: "./.medusa/server/src/admin/index.js",
  })
})
