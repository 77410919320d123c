/**
 * The advisory lock key that `@medusajs/locking-postgres` takes for a name. Ours must be the same
 * number: it is what keeps core's stock flows and our placement apart.
 */
export function lockKey(name: string): number {
  let hash = 5381
  for (let i = name.length - 1; i >= 0; i--) {
    hash = (hash * 33) ^ name.charCodeAt(i)
  }
  return hash >>> 0
}

/** Unique keys in ascending order: the one order in which keys are taken. */
export function sortedLockKeys(names: Iterable<string>): number[] {
  const keys = new Set<number>()
  for (const name of names) {
    keys.add(lockKey(name))
  }
  return [...keys].sort((a, b) => a - b)
}
