import type { PadPlans, PadView, PlacedOrder, PlaceRequest } from "@orac/checkout/contract"
import type { PartnerMe, PeopleView, SeatEdit } from "@orac/companies/contract"
import type { InvoiceRow } from "@orac/documents/contract"
import { type ChildProcess, spawn } from "child_process"
import { createServer } from "net"
import path from "path"
import { Pool } from "pg"

const ROOT = path.resolve(__dirname, "..", "..", "..")
const PASSWORD = "demo-portal"

function start(port: number, mode: "server" | "worker", redis: string): ChildProcess {
  return spawn(
    path.join(ROOT, "node_modules", ".bin", "medusa"),
    ["start", "--host", "127.0.0.1", "--port", String(port)],
    {
      cwd: path.join(ROOT, ".medusa", "server"),
      detached: true,
      stdio: "ignore",
      env: {
        ...process.env,
        NODE_ENV: "production",
        PLUGINS: "built",
        REDIS_URL: redis,
        WORKER_MODE: mode,
        DISABLE_ADMIN: "1",
        JWT_SECRET: process.env.JWT_SECRET ?? "c".repeat(40),
        COOKIE_SECRET: process.env.COOKIE_SECRET ?? "c".repeat(40),
      },
    }
  )
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

async function untilHealthy(port: number) {
  for (let turn = 0; turn < 300; turn++) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)
    if (answer?.ok) {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The server on port ${port} did not answer`)
}

/** Two servers that answer and one worker that runs events and jobs, as production runs them. */
export async function startCluster(redis: string) {
  const modes = ["server", "server", "worker"] as const
  const nodes = await Promise.all(
    modes.map(async (mode) => {
      const port = await freePort()
      return { port, mode, child: start(port, mode, redis) }
    })
  )
  const stop = () => nodes.forEach(({ child }) => child.pid && process.kill(-child.pid, "SIGTERM"))
  try {
    await Promise.all(nodes.map(({ port }) => untilHealthy(port)))
  } catch (error) {
    stop()
    throw error
  }
  const servers = nodes.filter(({ mode }) => mode === "server")
  return { servers: servers.map(({ port }) => `http://127.0.0.1:${port}`), stop }
}

async function publishableKey(): Promise<string> {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL })
  const { rows } = await pool.query(
    `select token from api_key
      where type = 'publishable' and revoked_at is null and deleted_at is null
      order by created_at limit 1`
  )
  await pool.end()
  return rows[0].token
}

/** One employee's session on one of the servers. */
export class Portal {
  private constructor(
    private readonly url: string,
    private readonly headers: Record<string, string>
  ) {}

  static async logIn(url: string, email: string): Promise<Portal> {
    const headers: Record<string, string> = {
      "content-type": "application/json",
      "x-publishable-api-key": await publishableKey(),
    }
    const portal = new Portal(url, headers)
    const { token } = await portal.ask<{ token: string }>("/auth/customer/emailpass", {
      email,
      password: PASSWORD,
    })
    headers.authorization = `Bearer ${token}`
    headers["x-entity-id"] = (await portal.ask<PartnerMe>("/store/partner/me")).entities[0].id
    return portal
  }

  /** The same session, acting for the legal entity that another acts for. */
  at = ({ headers }: Portal) =>
    new Portal(this.url, { ...this.headers, "x-entity-id": headers["x-entity-id"] })

  /** The status of a question, whatever the answer. */
  status = async (route: string) =>
    (await fetch(this.url + route, { headers: this.headers })).status

  /** Puts a colleague's first seat into another role; answers the role before. */
  async changeRole(email: string, role: string): Promise<string> {
    const path = "/store/partner/people"
    const { people } = await this.ask<PeopleView>(path)
    const [seat] = people.find((person) => person.email === email)!.seats
    const { node, valid_from, valid_to } = seat
    const edit: SeatEdit = { node_id: node.id, role, valid_from, valid_to }
    await this.ask(`${path}/seats/${seat.id}`, edit)
    return seat.role.code
  }

  private async ask<T>(route: string, body?: unknown, headers = {}): Promise<T> {
    const answer = await fetch(this.url + route, {
      method: body === undefined ? "GET" : "POST",
      headers: { ...this.headers, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!answer.ok) {
      throw new Error(`${route}: ${answer.status} ${await answer.text()}`)
    }
    return (await answer.json()) as T
  }

  newPad = async () => (await this.ask<{ pad: PadView }>("/store/pads", { name: "Cluster" })).pad.id

  paste = (pad: string, text: string) =>
    this.ask(`/store/pads/${pad}/text`, { text, mode: "append" })

  async request(pad: string): Promise<PlaceRequest> {
    const { pad_version, plans } = await this.ask<PadPlans>(`/store/pads/${pad}/plans`, {})
    return {
      pad_version,
      plan: plans[0].fingerprint,
      expected_total_minor: plans[0].total_minor,
    }
  }

  send = (pad: string, request: PlaceRequest, key: string) =>
    this.ask<PlacedOrder>(`/store/pads/${pad}/place`, request, { "idempotency-key": key })

  place = async (pad: string) => this.send(pad, await this.request(pad), `cluster-${pad}`)

  invoices = async () =>
    (await this.ask<{ invoices: InvoiceRow[] }>("/store/invoices?limit=20")).invoices
}
