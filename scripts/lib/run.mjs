import { spawn } from "node:child_process"
import { ROOT } from "./paths.mjs"
import { Explained } from "./explain.mjs"

const KEEP_CHARS = 6000

/**
 * Runs a command to its end; its output is shown only when it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean | ((text: string) => void) }} options
 *   `show` passes its output on, to the terminal or to a function
 * @returns {Promise<string>} the last part of what it printed
 */
export function run(command, args, { cwd = ROOT, env = process.env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
    let tail = ""
    const take = (chunk) => {
      tail = (tail + chunk).slice(-KEEP_CHARS)
      if (show === true) {
        process.stdout.write(chunk)
      } else if (show) {
        show(chunk)
      }
    }
    child.stdout.setEncoding("utf8").on("data", take)
    child.stderr.setEncoding("utf8").on("data", take)
    child.on("error", reject)
    child.on("close", (code, signal) => {
      if (code === 0) {
        return resolve(tail)
      }
      const said = show === true ? "" : `\n${tail}`
      reject(new Explained(`${command} ${args.join(" ")} ended with ${signal ?? code}.${said}`))
    })
  })
}
