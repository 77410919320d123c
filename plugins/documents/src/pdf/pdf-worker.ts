import { Worker } from "worker_threads"
import type { PdfDocument } from "./pdf-document"

export interface PdfWorkerOptions {
  /** The file that the thread runs. */
  script: string
  /** How long one document may take, the start of the thread included. */
  timeout_ms: number
}

interface Job {
  document: PdfDocument
  resolve: (pdf: Buffer) => void
  reject: (error: Error) => void
}

type Answer = { pdf: Uint8Array } | { error: string }

// Not `instanceof`: an error that comes out of the thread may be of another realm.
const messageOf = (error: unknown) =>
  typeof error === "object" && error !== null && "message" in error ? error.message : error

const failure = (error: unknown) =>
  new Error(`The document was not rendered: ${messageOf(error)}`, { cause: error })

/**
 * A thread that renders documents one after another. It starts with the first document, stays warm
 * for the next ones, does not keep the process alive, and is replaced after it died or took too
 * long; the document it had then fails, those that wait do not.
 */
export function pdfWorker({ script, timeout_ms }: PdfWorkerOptions) {
  const waiting: Job[] = []
  let worker: Worker | undefined
  let job: Job | undefined
  let timer: NodeJS.Timeout | undefined

  function finish(settle: (job: Job) => void) {
    clearTimeout(timer)
    const done = job
    job = undefined
    if (done) {
      settle(done)
    }
    next()
  }

  const fail = (error: unknown) => finish(({ reject }) => reject(failure(error)))

  function answer(message: Answer) {
    if ("error" in message) {
      fail(message.error)
    } else {
      finish(({ resolve }) => resolve(Buffer.from(message.pdf)))
    }
  }

  function drop(thread: Worker, error: unknown) {
    if (worker === thread) {
      worker = undefined
      void thread.terminate()
      fail(error)
    }
  }

  function start() {
    // Neither the loaders nor the secrets of this process belong to the thread.
    const thread = new Worker(script, { execArgv: [], env: {} })
    thread.on("message", (message: Answer) => worker === thread && answer(message))
    thread.on("messageerror", (error) => drop(thread, error))
    thread.on("error", (error) => drop(thread, error))
    thread.on("exit", (code) => drop(thread, `the thread stopped with code ${code}`))
    thread.unref() // after the listeners, which take the reference again
    return thread
  }

  function next() {
    if (job || waiting.length === 0) {
      return
    }
    job = waiting.shift() as Job
    try {
      const thread = (worker ??= start())
      thread.postMessage(job.document)
      // The timer also keeps the process alive as long as a document is awaited.
      timer = setTimeout(drop, timeout_ms, thread, `it took more than ${timeout_ms / 1000} s`)
    } catch (error) {
      fail(error)
    }
  }

  return {
    /** @throws Error when the document is not plain data, or was not rendered in time or at all */
    render: (document: PdfDocument): Promise<Buffer> =>
      new Promise((resolve, reject) => {
        waiting.push({ document, resolve, reject })
        next()
      }),
  }
}
