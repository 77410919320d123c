import { spawn } from "child_process"
import path from "path"

const ROOT = path.resolve(__dirname, "..", "..")

/** Runs Node code beside a throw-away database and gives what it said with the exit code. */
function withDatabase(code: string) {
  const child = spawn(
    process.execPath,
    ["scripts/with-database.mjs", process.execPath, "-e", code],
    { cwd: ROOT }
  )
  let said = ""
  child.stdout.on("data", (chunk) => (said += chunk))
  return { child, ended: new Promise<string>((resolve) => child.on("close", () => resolve(said))) }
}

const TELL_PORT = "console.log(process.env.DB_PORT)"
const isOpen = (port: string) =>
  `require("net").connect(${port}, "127.0.0.1").on("connect", () => { console.log("open"); process.exit() })` +
  `.on("error", () => console.log("closed"))`

describe("a throw-away database", () => {
  it("whose run was killed is ended by the next run", async () => {
    const { child } = withDatabase(`${TELL_PORT}; setTimeout(() => {}, 3000)`)
    const port = await new Promise<string>((resolve) =>
      child.stdout.once("data", (chunk: Buffer) => resolve(String(chunk).trim()))
    )
    child.kill("SIGKILL")
    await new Promise((resolve) => child.once("exit", resolve))
    expect((await withDatabase(isOpen(port)).ended).trim()).toBe("closed")
  })

  it("of another run that goes on is left alone", async () => {
    const { child, ended } = withDatabase(`${TELL_PORT}; setTimeout(() => {}, 20000)`)
    const port = await new Promise<string>((resolve) =>
      child.stdout.once("data", (chunk: Buffer) => resolve(String(chunk).trim()))
    )
    expect((await withDatabase(isOpen(port)).ended).trim()).toBe("open")
    child.kill("SIGTERM")
    await ended
  })
})
