import { explain, failWith } from "./lib/explain.mjs"
import { Children } from "./lib/children.mjs"
import { install } from "./lib/install.mjs"
import { requireFreePorts } from "./lib/ports.mjs"
import { step } from "./lib/progress.mjs"
import { secrets } from "./lib/secrets.mjs"

const production = process.env.NODE_ENV === "production"
const port = Number(process.env.PORT || 9000)
const storefrontPort = Number(process.env.STOREFRONT_PORT || 8000)
const postgresPort = Number(process.env.POSTGRES_PORT || 54329)

const children = new Children()
let stopDatabase = () => {}

async function stop() {
  await children.stop()
  stopDatabase()
  stopDatabase = () => {}
}

function welcome() {
  const line = "─".repeat(64)
  console.log(`\n${line}
  Storefront  http://localhost:${storefrontPort}
  Admin       http://localhost:${port}/app`)
  if (!production) {
    console.log(`
  Demo log-ins, password "demo-portal" (demo data, fictional companies)
    buyer@demo.orac        buyer for two companies of a group
    head@demo.orac         head of a company: sees and does everything
    accountant@demo.orac   accountant: papers and money, no ordering
    buyer.eu@demo.orac     buyer in Belgium, in euro
    dealer@demo.orac       dealer: answers the orders of client@demo.orac
    admin@demo.orac        ORAC staff, in the admin

  Where no registry is configured, DaData and VIES are simulated: try to register a
  company with the INN 9619000010 or the VAT number BE0999900150 (demo data)`)
  }
  if (!process.env.SMTP_URL || !process.env.MAIL_FROM) {
    console.log(`
  No e-mail is sent: SMTP_URL and MAIL_FROM are not both set. Messages wait
  in the admin under "Messages", where staff can read them.`)
  }
  console.log(`${line}\n  Ctrl-C stops everything.\n`)
}

async function main() {
  secrets(production)
  await install()
  await requireFreePorts({ PORT: port, STOREFRONT_PORT: storefrontPort })
  const { build } = await import("./lib/build.mjs")
  const { database, migrate, seedDemo } = await import("./lib/prepare.mjs")
  const { portalEnvironment, startPortal } = await import("./lib/portal.mjs")
  const { startSimulators } = await import("./lib/simulators.mjs")
  const { url, stop: stopServer } = await database({ port: postgresPort })
  stopDatabase = stopServer
  const env = portalEnvironment({
    port,
    storefrontPort,
    databaseUrl: url,
    secrets: secrets(production),
  })
  await build(env)
  await migrate(env)
  if (!production) {
    await seedDemo(env)
  }
  const registries = production ? {} : await startSimulators(children, env)
  const onLine = (text) => process.env.VERBOSE && process.stdout.write(text)
  await step("starting the servers", () =>
    startPortal(children, { env: { ...env, ...registries }, port, storefrontPort, onLine })
  )
  welcome()
}

let isStopping = false

/** A second Ctrl-C changes nothing: the first one is already ending everything, by force if need be. */
async function stopOnSignal() {
  if (isStopping) {
    return
  }
  isStopping = true
  console.log("\nStopping …")
  try {
    await stop()
    process.exit(0)
  } catch (error) {
    console.error(explain(error))
    process.exit(1)
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, stopOnSignal)
}

main().catch(async (error) => {
  failWith(error)
  await stop()
  process.exit(1)
})
