import { failWith } from "./lib/explain.mjs"
import { install } from "./lib/install.mjs"
import { run } from "./lib/run.mjs"

/** What `npm test` runs, quickest to fail first. */
const PARTS = [
  ["types", ["run", "types"]],
  ["lint", ["run", "lint"]],
  ["floors", ["run", "floors"]],
  ["unit", ["run", "test:unit"]],
  ["integration", ["run", "test:http"]],
  ["faults, short form", ["run", "test:faults:short"]],
  ["browser", ["run", "test:browser"]],
]

async function main(wanted) {
  await install()
  const failed = []
  const from = Date.now()
  for (const [name, args] of PARTS.filter(([name]) => !wanted.length || wanted.includes(name))) {
    const began = Date.now()
    console.log(`\n━━ ${name}`)
    const passed = await run("npm", args, { show: true }).then(
      () => true,
      () => false
    )
    console.log(`━━ ${name} ${passed ? "passed" : "FAILED"} in ${seconds(began)}`)
    if (!passed) {
      failed.push(name)
    }
  }
  console.log(
    `\n━━ ${failed.length ? `failed: ${failed.join(", ")}` : "all passed"} in ${seconds(from)}`
  )
  process.exitCode = failed.length ? 1 : 0
}

const seconds = (from) => `${Math.round((Date.now() - from) / 1000)} s`

main(process.argv.slice(2)).catch(failWith)
