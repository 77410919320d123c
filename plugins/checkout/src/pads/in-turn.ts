const last = new Map<string, Promise<unknown>>()

/**
 * Does works of one key one after the other within this server, in the order they came; works of
 * other keys go on beside them. A work that fails holds nobody up.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve()
  const turn = before.then(work, work)
  last.set(key, turn)
  try {
    return await turn
  } finally {
    if (last.get(key) === turn) {
      last.delete(key)
    }
  }
}
