/** Runs a part of the bench and tells how long it took. */
export async function shown<T>(title: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  console.log(`  ${title}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
  return result
}
