import path from "node:path"
import { Explained } from "./explain.mjs"
import { publishableKey } from "./database.mjs"
import { bin, ROOT, SERVER } from "./paths.mjs"

const WAIT_MS = 120_000

/** Medusa's own page of an order names all its lines in one address: 500 of them take 28 KB. */
const HEADER_BYTES = 131_072

/**
 * The environment of the portal's servers; what the caller's own environment says stays.
 *
 * @param {{ port: number, storefrontPort: number, databaseUrl: string, secrets: Record<string, string> }} options
 */
export function portalEnvironment({ port, storefrontPort, databaseUrl, secrets }) {
  const here = (number) => `http://localhost:${number}`
  return {
    STORE_CORS: here(storefrontPort),
    ADMIN_CORS: here(port),
    AUTH_CORS: `${here(storefrontPort)},${here(port)}`,
    PUBLIC_URL: here(storefrontPort),
    BACKEND_PUBLIC_URL: here(port),
    ...process.env,
    ...secrets,
    DATABASE_URL: databaseUrl,
    NODE_ENV: "production",
    PLUGINS: "built",
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
  }
}

/** Waits until an address answers without an error. */
export async function untilAnswers(url, isStopped = () => false) {
  for (const from = Date.now(); Date.now() - from < WAIT_MS;) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) {
      return
    }
    if (isStopped()) {
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Explained(`${url} did not answer. The lines above may say why.`)
}

/**
 * Starts backend and storefront and waits until both answer.
 *
 * @param {import("./children.mjs").Children} children
 * @param {{ env: NodeJS.ProcessEnv, port: number, storefrontPort: number, onLine: (text: string) => void }} options
 */
export async function startPortal(children, { env, port, storefrontPort, onLine }) {
  let stopped = false
  const backend = children.start(
    "backend",
    bin("medusa"),
    ["start", "--host", "127.0.0.1", "--port", String(port)],
    {
      cwd: SERVER,
      env: {
        ...env,
        NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} --max-http-header-size=${HEADER_BYTES}`,
      },
      onLine,
    }
  )
  backend.on("exit", () => (stopped = true))
  await untilAnswers(`http://127.0.0.1:${port}/health`, () => stopped)
  const key = await publishableKey(env.DATABASE_URL)
  children.start(
    "storefront",
    bin("next"),
    ["start", "-H", "127.0.0.1", "-p", String(storefrontPort)],
    {
      cwd: path.join(ROOT, "storefront"),
      env: { ...env, MEDUSA_URL: `http://127.0.0.1:${port}`, MEDUSA_PUBLISHABLE_KEY: key },
      onLine,
    }
  )
  await untilAnswers(`http://127.0.0.1:${storefrontPort}/ru/login`, () => stopped)
}
