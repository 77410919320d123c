import { spawn } from "child_process"
import { createServer, type Server } from "net"
import path from "path"

const ROOT = path.resolve(__dirname, "..", "..")

/** Runs `npm start`'s script until it ends, and gives what it said. */
function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const { JWT_SECRET: _jwt, COOKIE_SECRET: _cookie, ...rest } = process.env
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: ROOT,
    env: { ...rest, NODE_ENV: "", POSTGRES_PORT: "54399", ...env },
  })
  let said = ""
  child.stdout.on("data", (chunk) => (said += chunk))
  child.stderr.on("data", (chunk) => (said += chunk))
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, said })))
}

const listen = () =>
  new Promise<{ server: Server; port: number }>((resolve) => {
    const server = createServer()
    server.listen(0, "127.0.0.1", () =>
      resolve({ server, port: (server.address() as { port: number }).port })
    )
  })

const explain = async (error: object) => {
  const code = `import("./scripts/lib/explain.mjs").then((m) => console.log(m.explain(${JSON.stringify(error)})))`
  const child = spawn(process.execPath, ["-e", code], { cwd: ROOT })
  let said = ""
  child.stdout.on("data", (chunk) => (said += chunk))
  await new Promise((resolve) => child.on("close", resolve))
  return said.trim()
}

describe("npm start says plainly what stops it", () => {
  it("missing secrets in production", async () => {
    const { code, said } = await start({ NODE_ENV: "production" })
    expect(code).toBe(1)
    expect(said).toContain("JWT_SECRET and COOKIE_SECRET must be set in production")
    expect(said).not.toMatch(/\bat .*\.mjs:\d/)
  })

  it("a taken port, with a free one to try", async () => {
    const { server, port } = await listen()
    const { code, said } = await start({ PORT: String(port), STOREFRONT_PORT: "48123" })
    server.close()
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} is taken by another program`)
    expect(said).toContain(`PORT=${port + 10} npm start`)
  })

  it("a database that cannot be reached", async () => {
    const { code, said } = await start({
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
      PORT: "48124",
      STOREFRONT_PORT: "48125",
    })
    expect(code).toBe(1)
    expect(said).toContain("The database none at 127.0.0.1:1 cannot be reached")
  })

  it("a full disk and a missing right", async () => {
    expect(await explain({ code: "ENOSPC" })).toMatch(/disk is full/)
    expect(await explain({ code: "EACCES", path: "/x" })).toMatch(/No right to write \/x/)
  })
})
