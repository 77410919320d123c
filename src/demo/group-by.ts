/** The elements by a key of theirs, each list in the order of the elements. */
export function groupBy<T, K>(elements: readonly T[], keyOf: (element: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const element of elements) {
    const key = keyOf(element)
    const group = groups.get(key)
    if (group) {
      group.push(element)
    } else {
      groups.set(key, [element])
    }
  }
  return groups
}
