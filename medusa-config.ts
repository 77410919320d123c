import fs from "fs"
import path from "path"
import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { euMarket, euInvoiceForm } from "@orac/market-eu"
import { ruMarket, ruInvoiceForm } from "@orac/market-ru"
import { infrastructure } from "./config/infrastructure"
import { adminBundle, workspacePlugins } from "./config/plugins"
import { registries, sanctions } from "./config/registries"
import { secret } from "./config/secrets"

loadEnv(process.env.NODE_ENV || "development", process.cwd())

const root = fs.existsSync(path.join(__dirname, "plugins"))
  ? __dirname
  : path.resolve(__dirname, "..", "..")

const markets = [ruMarket, euMarket]
const forms = { "ru-invoice": ruInvoiceForm, "eu-invoice": euInvoiceForm }
const redisUrl = process.env.REDIS_URL || undefined

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl,
    databaseDriverOptions: { ssl: false, pool: { min: 2, max: 25 } },
    workerMode: process.env.WORKER_MODE as "shared" | "worker" | "server" | undefined,
    cookieOptions: {
      secure: (process.env.PUBLIC_URL || "").startsWith("https:"),
      sameSite: "lax",
    },
    http: {
      storeCors: process.env.STORE_CORS || "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS || "http://localhost:9000",
      authCors: process.env.AUTH_CORS || "http://localhost:8000,http://localhost:9000",
      jwtSecret: secret("JWT_SECRET"),
      cookieSecret: secret("COOKIE_SECRET"),
    },
  },
  admin: { disable: process.env.DISABLE_ADMIN === "1", vite: adminBundle },
  modules: infrastructure(redisUrl),
  plugins: workspacePlugins(root, {
    "admin-kit": {},
    markets: { markets },
    bulk: {},
    notifications: {},
    companies: { registries, sanctions: sanctions(markets) },
    territories: {},
    pim: {},
    pricing: {},
    credit: {},
    sourcing: {},
    checkout: {},
    documents: { forms },
    desk: {},
  }),
})
