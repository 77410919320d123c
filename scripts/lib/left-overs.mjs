import fs from "node:fs"
import path from "node:path"

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

/**
 * Removes what runs left behind that were killed before they could tidy up: folders beside a throw-away
 * server's, named like it, that end in the id of a process which is no more.
 *
 * @param {string} folder of a server that is named KIND-PID
 * @param {string} name of that server
 * @param {(folder: string) => void} stop ends the server that may still run in a folder
 */
export function removeLeftOvers(folder, name, stop) {
  const base = path.dirname(folder)
  const prefix = path.basename(folder).slice(0, -name.length)
  for (const other of fs.existsSync(base) ? fs.readdirSync(base) : []) {
    const [, pid] = other.startsWith(prefix)
      ? (/^[a-z]+-(\d+)$/.exec(other.slice(prefix.length)) ?? [])
      : []
    if (pid && !isAlive(Number(pid))) {
      const left = path.join(base, other)
      stop(left)
      fs.rmSync(left, { recursive: true, force: true })
    }
  }
}
