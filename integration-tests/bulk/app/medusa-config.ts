import path from "path"
import { defineConfig } from "@medusajs/framework/utils"
import { infrastructure } from "../../../config/infrastructure"
import { workspacePlugins } from "../../../config/plugins"

// The tests look into the outbox; no job may empty it meanwhile.
process.env.OUTBOX_INTERVAL_MS = String(24 * 60 * 60 * 1000)

/** Medusa with `bulk` alone: what core does to its orders, without any other plugin's hooks. */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { ssl: false, pool: { min: 2, max: 25 } },
    http: {
      storeCors: "",
      adminCors: "",
      authCors: "",
      jwtSecret: "test",
      cookieSecret: "test",
    },
  },
  admin: { disable: true },
  modules: infrastructure(process.env.REDIS_URL),
  plugins: workspacePlugins(path.resolve(__dirname, "../../.."), { bulk: {} }),
})
