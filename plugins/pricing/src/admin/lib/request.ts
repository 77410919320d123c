/** Asks the admin API; the answer's message is the error when it refuses. */
export async function request<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(path, {
    credentials: "include",
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const result = await answer.json().catch(() => ({}))
  if (!answer.ok) {
    throw new Error(result.message ?? answer.statusText)
  }
  return result
}
