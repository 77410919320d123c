/** How long to wait for a pause, in milliseconds. */
export interface Quiet {
  /** Work starts when nothing has been added for this long. */
  pause_ms: number
  /** Even without a pause one item is done this long after the last. */
  patience_ms: number
}

/**
 * A queue that works in the pauses: items are done one after another, and only while nothing new
 * arrives. `work` must not reject. The queue is lost with the process.
 */
export function quietQueue<T>(work: (item: T) => Promise<void>, { pause_ms, patience_ms }: Quiet) {
  const items: T[] = []
  let timer: NodeJS.Timeout | undefined
  let working = false
  let waitingSince = 0
  let lastAdded = 0

  const wait = () => Math.min(lastAdded + pause_ms, waitingSince + patience_ms) - Date.now()

  function schedule() {
    clearTimeout(timer)
    timer = setTimeout(next, Math.max(0, wait()))
    timer.unref()
  }

  async function next() {
    working = true
    await work(items.shift() as T)
    working = false
    waitingSince = Date.now()
    if (items.length > 0) {
      schedule()
    }
  }

  return {
    add(item: T) {
      lastAdded = Date.now()
      waitingSince = items.length > 0 || working ? waitingSince : lastAdded
      items.push(item)
      if (!working) {
        schedule()
      }
    },
  }
}
