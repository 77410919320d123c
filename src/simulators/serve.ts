import { dadataSimulator } from "./dadata"
import { simulate } from "./server"
import { viesSimulator } from "./vies"

/** Serves both registries until the process ends: `node serve.js DADATA_PORT VIES_PORT`. */
async function main([dadataPort, viesPort]: string[]) {
  await simulate(dadataSimulator, Number(dadataPort))
  await simulate(viesSimulator, Number(viesPort))
  process.stdout.write("Simulated registries DaData and VIES: demo data, no real company.\n")
}

void main(process.argv.slice(2))
