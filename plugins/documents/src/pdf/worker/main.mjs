// The thread that renders: plain JavaScript, because a new thread has no compiler for TypeScript.
import { parentPort } from "node:worker_threads"
import pdfmake from "pdfmake"
import fonts from "pdfmake/fonts/Roboto.js"
import { toPdfmake } from "./to-pdfmake.mjs"

const fontFiles = new Set(Object.values(fonts).flatMap((faces) => Object.values(faces)))

pdfmake.setFonts(fonts)
// Documents hold names that partners typed: nothing in them may read a file or call an address.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path))

async function render(document) {
  try {
    return { pdf: await pdfmake.createPdf(toPdfmake(document)).getBuffer() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

parentPort.on("message", async (document) => parentPort.postMessage(await render(document)))
