import { spawn } from "node:child_process"

const GRACE_MS = 8000

/** A set of server processes that live and die together. */
export class Children {
  #running = new Set()
  #stopping = null

  /** Starts a server; when it ends by itself, all the others are stopped too. */
  start(name, command, args, { cwd, env, onLine = () => {} }) {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    })
    const entry = { name, child, ended: new Promise((resolve) => child.on("close", resolve)) }
    this.#running.add(entry)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => onLine(text))
    }
    entry.ended.then((code) => {
      this.#running.delete(entry)
      if (!this.#stopping) {
        console.error(`\n✗ ${name} ended by itself (${code ?? "killed"}).`)
        process.exitCode = 1
        this.stop()
      }
    })
    return child
  }

  /** Asks every process group to end, and ends by force what has not after a grace time. */
  stop() {
    this.#stopping ??= this.#stopAll()
    return this.#stopping
  }

  async #stopAll() {
    const all = [...this.#running]
    const signal = (name) => all.forEach(({ child }) => killGroup(child.pid, name))
    signal("SIGTERM")
    const timer = setTimeout(() => signal("SIGKILL"), GRACE_MS)
    await Promise.all(all.map(({ ended }) => ended))
    clearTimeout(timer)
  }
}

function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== "ESRCH") {
      throw error
    }
  }
}
