import { createServer, type IncomingMessage, type ServerResponse } from "http"
import type { AddressInfo } from "net"

/** What goes wrong with the next answers. */
export type Fault = "error" | "rate_limit" | "wrong_json" | "wrong_shape" | "cut" | "refused"

export interface Disturbance {
  fault: Fault | null
  /** How many answers it lasts; without end by default. */
  times?: number
  delay_ms?: number
}

export interface Asked {
  path: string
  headers: IncomingMessage["headers"]
  body: unknown
}

export interface Reply {
  status: number
  body: unknown
}

/** How one service answers, and how it refuses in its own words. */
export interface Service {
  name: string
  answer(asked: Asked): Reply
  refusals: Record<"error" | "rate_limit" | "refused", Reply>
}

export interface Simulator {
  url: string
  /** Everything that was asked, oldest first. */
  asked: Asked[]
  disturb(disturbance: Disturbance): void
  stop(): Promise<void>
}

const LARGEST = 100_000

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= LARGEST) {
      chunks.push(chunk)
    }
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString())
  } catch {
    return null
  }
}

const send = (response: ServerResponse, { status, body }: Reply) => {
  response.writeHead(status, {
    "content-type": "application/json",
    "x-simulator": "demo data, no real company",
  })
  response.end(typeof body === "string" ? body : JSON.stringify(body))
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function answerWith(service: Service, fault: Fault | null, asked: Asked): Reply | null {
  switch (fault) {
    case "cut":
      return null
    case "wrong_json":
      return { status: 200, body: '{"suggestions": [' }
    case "wrong_shape":
      return { status: 200, body: { unexpected: [1, 2, 3] } }
    case "error":
    case "rate_limit":
    case "refused":
      return service.refusals[fault]
    case null:
      return service.answer(asked)
  }
}

/** The address by which a running simulator is told to misbehave: POST a `Disturbance`. */
const CONTROL = "/__disturb"
const HEALTH = "/health"

/**
 * Serves a simulator over HTTP on the loopback address, until it is stopped.
 *
 * @param port 0 takes any free one
 */
export async function simulate(service: Service, port = 0): Promise<Simulator> {
  const asked: Asked[] = []
  let now: Disturbance = { fault: null }
  const fault = () => {
    const { fault: current, times } = now
    if (times !== undefined) {
      now = times > 1 ? { ...now, times: times - 1 } : { fault: null }
    }
    return current
  }
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const question = {
      path: request.url ?? "/",
      headers: request.headers,
      body: await bodyOf(request),
    }
    if (question.path === HEALTH) {
      return send(response, { status: 200, body: { simulator: service.name } })
    }
    if (question.path === CONTROL) {
      now = { fault: null, ...(question.body as object) }
      return send(response, { status: 200, body: now })
    }
    asked.push(question)
    await pause(now.delay_ms ?? 0)
    const reply = answerWith(service, fault(), question)
    return reply ? send(response, reply) : response.destroy()
  }
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    disturb: (disturbance) => (now = disturbance),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
