import { zipSync } from "fflate"
import { Worker } from "worker_threads"
import { FILE_LIMITS, FileRefused } from "./limits"
import { SHEET_WORKER } from "./sheet-worker"
import { unpack } from "./unpack"

type Answer = { sheets: string[][][] } | { error: string }

const startWorker = (bytes: Uint8Array, rows: number) =>
  new Worker(SHEET_WORKER, {
    eval: true,
    execArgv: [],
    workerData: {
      bytes,
      rows,
      columns: FILE_LIMITS.columns,
      sheets: FILE_LIMITS.sheets,
      library: require.resolve("@e965/xlsx"),
    },
    resourceLimits: { maxOldGenerationSizeMb: FILE_LIMITS.parseMegabytes },
  })

const tooComplex = () =>
  new FileRefused("FILE_TOO_COMPLEX", "The spreadsheet takes too long to read.", {
    ms: FILE_LIMITS.parseMs,
  })

function parse(bytes: Uint8Array, rows: number): Promise<Answer> {
  const worker = startWorker(bytes, rows)
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooComplex()), FILE_LIMITS.parseMs)
    worker.once("message", resolve)
    worker.once("error", () => reject(tooComplex()))
    worker.once("exit", () => clearTimeout(timer))
  }).finally(() => worker.terminate())
}

/** A package of our own making, so that the reader sees exactly the bytes that were counted. */
const repacked = (file: Uint8Array) => {
  const contents = unpack(file)
  if (!contents["[Content_Types].xml"]) {
    throw new FileRefused("FILE_KIND", "The archive is no spreadsheet.", { kind: "zip" })
  }
  return zipSync(contents, { level: 0 })
}

/**
 * The sheets of an XLSX or XLS file as cells of text.
 *
 * @param rows read at most this many rows, and one more to show that there are more
 * @throws FileRefused when it is damaged, dangerous or too slow to read
 */
export async function readWorkbook(
  file: Uint8Array,
  kind: "zip" | "xls",
  rows: number
): Promise<string[][][]> {
  const answer = await parse(kind === "zip" ? repacked(file) : file, rows)
  if ("error" in answer) {
    throw new FileRefused("FILE_UNREADABLE", "The spreadsheet is damaged.")
  }
  return answer.sheets
}
