/** What the admin API refused, or could not be asked. */
export class RequestError extends Error {
  constructor(
    message: string,
    /** Of the HTTP answer; 0 where none came. */
    readonly status: number,
    /** Of a business refusal, with its facts. */
    readonly code?: string,
    readonly facts: Record<string, unknown> = {}
  ) {
    super(message)
    this.name = "RequestError"
  }
}

const JSON_TYPE = { "content-type": "application/json" }

function posted(body: unknown): RequestInit {
  if (body === undefined) {
    return {}
  }
  return body instanceof FormData
    ? { method: "POST", body }
    : { method: "POST", headers: JSON_TYPE, body: JSON.stringify(body) }
}

const noAnswer = (error: Error): never => {
  throw new RequestError(error.message, 0)
}

/**
 * Asks the admin API, or posts a body to it: JSON, or a form with files.
 *
 * @throws RequestError for any answer but a positive one
 */
export async function request<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(path, { credentials: "include", ...posted(body) }).catch(noAnswer)
  const json = await answer.json().catch(() => ({}))
  if (!answer.ok) {
    const { message = answer.statusText, code, refusals } = json
    throw new RequestError(message, answer.status, code, refusals?.[0]?.facts)
  }
  return json
}
