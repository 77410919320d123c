const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`
const TICK_MS = 2000

/**
 * Runs one step of a script and shows it: a line when it begins, a sign of life every two seconds
 * on a terminal, and its time when it ends.
 *
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 * @template T
 */
export async function step(title, work) {
  const from = Date.now()
  const timer = setInterval(() => show(`… ${title} (${seconds(from)})`), TICK_MS)
  show(`… ${title}`)
  try {
    const result = await work()
    console.log(`${clear()}✓ ${title} (${seconds(from)})`)
    return result
  } finally {
    clearInterval(timer)
  }
}

const clear = () => (process.stdout.isTTY ? "\r\x1b[2K" : "")

function show(text) {
  process.stdout.write(process.stdout.isTTY ? `${clear()}${text}` : `${text}\n`)
}
