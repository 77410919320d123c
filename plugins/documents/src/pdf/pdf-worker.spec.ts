import fs from "fs"
import os from "os"
import path from "path"
import type { PdfDocument } from "./pdf-document"
import { pdfWorker } from "./pdf-worker"

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pdf-worker-"))
const script = path.join(folder, "thread.mjs")

const THREAD = `
import { parentPort, threadId } from "node:worker_threads"
parentPort.on("message", ({ language }) => {
  if (language === "exit") process.exit(3)
  if (language === "throw") throw new Error("out of paper")
  if (language === "hang") for (;;);
  if (language === "refuse") parentPort.postMessage({ error: "no such font" })
  else parentPort.postMessage({ pdf: Buffer.from([language, threadId].join(" ")) })
})`

const documentIn = (language: string) => ({ language, content: [] }) as unknown as PdfDocument

function start(options: { script?: string } = {}) {
  const { render } = pdfWorker({ script, timeout_ms: 20_000, ...options })
  return async (language: string) => (await render(documentIn(language))).toString().split(" ")
}

beforeAll(() => fs.writeFileSync(script, THREAD))
afterEach(() => jest.useRealTimers())
afterAll(() => fs.rmSync(folder, { recursive: true }))

describe("pdfWorker", () => {
  it("renders all that is asked for in one thread that stays", async () => {
    const render = start()
    const answers = await Promise.all(["ru", "en", "nl"].map(render))
    const [, thread] = answers[0]
    expect([...answers, await render("fr")]).toEqual(
      ["ru", "en", "nl", "fr"].map((language) => [language, thread])
    )
  })

  it.each([
    ["exit", "not rendered: the thread stopped with code 3"],
    ["throw", "not rendered: out of paper"],
  ])("fails one document and renders the others in a new thread: %s", async (language, message) => {
    const render = start()
    const before = render("ru")
    const failed = expect(render(language)).rejects.toThrow(message)
    const [after, last] = await Promise.all([render("en"), render("nl")])
    await failed
    expect(after).toEqual(["en", last[1]])
    expect(after[1]).not.toBe((await before)[1])
  })

  it("fails a document that takes too long and renders the others in a new thread", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] })
    const render = start()
    const [, thread] = await render("ru")
    const failed = expect(render("hang")).rejects.toThrow("not rendered: it took more than 20 s")
    const after = render("en")
    jest.advanceTimersByTime(20_000)
    await failed
    expect((await after)[1]).not.toBe(thread)
  })

  it("does not keep the process alive", async () => {
    await start()("ru")
    expect(process.getActiveResourcesInfo()).not.toContain("MessagePort")
  })

  it("keeps the thread when a document is refused", async () => {
    const render = start()
    const [, thread] = await render("ru")
    await expect(render("refuse")).rejects.toThrow("not rendered: no such font")
    expect(await render("en")).toEqual(["en", thread])
  })

  it("tells that a document with a function in it cannot be rendered", async () => {
    const { render } = pdfWorker({ script, timeout_ms: 20_000 })
    const header = (() => "page 1") as unknown as string
    await expect(render({ ...documentIn("ru"), header })).rejects.toThrow(/could not be cloned/)
    expect((await render(documentIn("en"))).toString()).toMatch(/^en /)
  })

  it("tells that the thread cannot start", async () => {
    const render = start({ script: path.join(folder, "absent.mjs") })
    await expect(render("ru")).rejects.toThrow(/not rendered: Cannot find module/)
    await expect(start({ script: "absent.mjs" })("ru")).rejects.toThrow(/not rendered/)
  })
})
