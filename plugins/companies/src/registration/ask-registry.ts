import type { RegistryAnswer } from "../domain/registration/registry"

/** What one try brought: a body to be read, or why there is none. */
type Try = { status: number; body: unknown } | { failure: "timeout" | "network" | "not_json" }

export interface RegistryCall {
  source: string
  url: string
  headers?: Record<string, string>
  body: unknown
  timeout_ms: number
  /** Further tries after a failure that may pass; each waits twice as long as the one before. */
  retries: number
  wait_ms: number
  /** Whether an answer says "ask me again". */
  isBusy(answer: { status: number; body: unknown }): boolean
  /** Reads an answer; whatever it cannot read is unavailable. */
  read(answer: { status: number; body: unknown }): Reading
}

export type Reading =
  | Omit<Extract<RegistryAnswer, { kind: "found" }>, "evidence">
  | Omit<Extract<RegistryAnswer, { kind: "not_found" }>, "evidence">
  | Omit<Extract<RegistryAnswer, { kind: "unavailable" }>, "evidence">

const LONGEST_ANSWER = 1_000_000

async function once({ url, headers, body, timeout_ms }: RegistryCall): Promise<Try> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeout_ms),
      redirect: "error",
    })
    const text = await response.text()
    return text.length > LONGEST_ANSWER
      ? { failure: "not_json" }
      : { status: response.status, body: JSON.parse(text) }
  } catch (error) {
    const { name } = error as Error
    const isLate = name === "TimeoutError" || name === "AbortError"
    return { failure: isLate ? "timeout" : name === "SyntaxError" ? "not_json" : "network" }
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const mayPass = (call: RegistryCall, answer: Try) =>
  "failure" in answer ? answer.failure !== "not_json" : call.isBusy(answer)

async function withRetries(call: RegistryCall): Promise<Try> {
  let answer = await once(call)
  for (let turn = 0; turn < call.retries && mayPass(call, answer); turn++) {
    await pause(call.wait_ms * 2 ** turn)
    answer = await once(call)
  }
  return answer
}

/**
 * Asks a registry over HTTP and never throws: a timeout, a refusal or an answer that cannot be read
 * is `unavailable` with its reason. Secrets belong in `headers`: they are not kept as evidence.
 */
export async function askRegistry(call: RegistryCall): Promise<RegistryAnswer> {
  const asked_at = new Date().toISOString()
  const answer = await withRetries(call)
  const evidence = {
    source: call.source,
    asked_at,
    request: { url: call.url, body: call.body },
    answer,
  }
  return { ...reading(call, answer), evidence }
}

function reading(call: RegistryCall, answer: Try): Reading {
  if ("failure" in answer) {
    return { kind: "unavailable", reason: answer.failure }
  }
  return call.isBusy(answer) ? { kind: "unavailable", reason: "busy" } : call.read(answer)
}
