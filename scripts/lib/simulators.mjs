import path from "node:path"
import { SERVER } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { untilAnswers } from "./portal.mjs"

/** What says that a registry is really to be asked; one of them is enough to leave all of them alone. */
const CONFIGURED = ["DADATA_API_KEY", "DADATA_URL", "VIES_URL"]

/**
 * Starts the simulated registries where no real one is configured. They know fictional companies
 * only; production never calls this.
 *
 * @param {import("./children.mjs").Children} children
 * @param {NodeJS.ProcessEnv} env the portal's environment, after the build
 * @returns {Promise<Record<string, string>>} variables to be added to it; none where a registry is configured
 */
export async function startSimulators(children, env) {
  if (CONFIGURED.some((name) => env[name])) {
    return {}
  }
  const [dadata, vies] = [await freePort(), await freePort()]
  const script = path.join("src", "simulators", "serve.js")
  children.start("registries", process.execPath, [script, String(dadata), String(vies)], {
    cwd: SERVER,
    env,
    onLine: () => {},
  })
  const [DADATA_URL, VIES_URL] = [dadata, vies].map((port) => `http://127.0.0.1:${port}`)
  await untilAnswers(`${VIES_URL}/health`)
  return { DADATA_URL, VIES_URL, DADATA_API_KEY: "simulated" }
}
