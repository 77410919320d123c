import { failWith } from "./lib/explain.mjs"
import { install } from "./lib/install.mjs"
import { run } from "./lib/run.mjs"

/**
 * What `npm test` runs: one stage after the other, quickest to fail first. Parts of a stage share
 * nothing and run two at a time, in this order.
 */
const STAGES = [
  [
    ["types", "types"],
    ["lint", "lint"],
    ["floors", "floors"],
  ],
  [
    ["browser", "test:browser"],
    ["integration", "test:http"],
    ["unit", "test:unit"],
    ["faults, short form", "test:faults:short"],
  ],
]
const LANES = 2

async function main(wanted) {
  await install()
  const from = Date.now()
  const failed = []
  for (const stage of STAGES) {
    const queue = stage.filter(([name]) => !wanted.length || wanted.includes(name))
    const lane = async () => {
      for (let part = queue.shift(); part; part = queue.shift()) {
        if (!(await passes(...part))) {
          failed.push(part[0])
        }
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
  }
  console.log(
    `\n━━ ${failed.length ? `failed: ${failed.join(", ")}` : "all passed"} in ${seconds(from)}`
  )
  process.exitCode = failed.length ? 1 : 0
}

/** Runs a part; every line that it prints bears its name. */
async function passes(name, script) {
  const from = Date.now()
  const say = (line) => console.log(`${name} │ ${line}`)
  let begun = ""
  const show = (text) => {
    const lines = (begun + text).split("\n")
    begun = lines.pop()
    lines.forEach(say)
  }
  say("━━ begins")
  const passed = await run("npm", ["run", "--silent", script], { show }).then(
    () => true,
    () => false
  )
  say(begun)
  say(`━━ ${passed ? "passed" : "FAILED"} in ${seconds(from)}`)
  return passed
}

const seconds = (from) => `${Math.round((Date.now() - from) / 1000)} s`

main(process.argv.slice(2)).catch(failWith)
