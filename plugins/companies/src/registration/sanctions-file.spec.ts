import fs from "fs/promises"
import os from "os"
import path from "path"
import fc from "fast-check"
import { sanctionsFile } from "./sanctions-file"

const SUBJECT = { names: ["ООО Лепной двор"], people: ["Илья Примеров"], numbers: ["9610000014"] }

describe("a sanctions list in a file", () => {
  let folder: string
  let file: string
  let list: ReturnType<typeof sanctionsFile>

  beforeAll(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), "sanctions-"))
  })
  beforeEach(() => {
    file = path.join(folder, `list-${Math.random()}.csv`)
    list = sanctionsFile(() => file, ["ООО"])
  })
  afterAll(() => fs.rm(folder, { recursive: true }))

  const ask = () => list()!.find(SUBJECT)
  const write = (content: string | Uint8Array) => fs.writeFile(file, content)

  it("is none where the operator names no file", () => {
    expect(sanctionsFile(() => undefined, [])()).toBeNull()
  })

  it("clears who is not on it, with which list it was as evidence", async () => {
    await write("name;tax id;country\nSomebody Else;123456789;ru\n")
    const { kind, evidence } = await ask()
    expect(kind).toBe("clear")
    expect(evidence).toMatchObject({
      source: path.basename(file),
      request: SUBJECT,
      answer: { entries: 1, hits: 0, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    expect(Date.parse(evidence.asked_at)).not.toBeNaN()
  })

  it.each([
    ["UTF-8 with commas", Buffer.from('name,tax id,country\n"Lepnoy Dvor, LLC",,RU\n')],
    ["UTF-8 with a mark", Buffer.from("\ufeffname\tinn\nЛепной двор\t1\n")],
    ["UTF-16", Buffer.from("\ufeffимя;инн\nЛепной двор;1\n", "utf16le")],
    [
      "windows-1251",
      Buffer.from([...[0xe8, 0xec, 0xff], 0x3b, 0x78, 0x0a, ...CP1251("Лепной двор"), 0x3b, 0x0a]),
    ],
  ])("is read in %s", async (_, content) => {
    await write(content)
    expect(await ask()).toMatchObject({ kind: "hits", hits: [{ row: 2, by: ["name"] }] })
  })

  it("is read anew when its file changes, and counts as gone when it goes", async () => {
    await write("name\nSomebody Else\n")
    expect((await ask()).kind).toBe("clear")
    await write("name\nSomebody Else\nЛепной двор\n")
    expect((await ask()).kind).toBe("hits")
    await fs.rm(file)
    expect(await ask()).toMatchObject({ kind: "unavailable", reason: "missing" })
    await write("name\nSomebody Else\n")
    expect((await ask()).kind).toBe("clear")
  })

  it.each([
    ["a folder", () => fs.mkdir(file), "unreadable"],
    ["an empty file", () => write(""), "no_heading"],
    ["headings alone", () => write("name;tax id\n"), "empty"],
    ["a file of something else", () => write("sku;price\nA;1\n"), "no_heading"],
    ["ten million blanks", () => write(" ".repeat(10_000_000)), "no_heading"],
    ["a workbook", () => write(Buffer.from("PK\x03\x04 and more")), "not_text"],
    [
      "a picture",
      () => write(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0])),
      "not_text",
    ],
    ["too much", () => write(Buffer.alloc(64_000_001, "a")), "too_large"],
  ])("is unavailable as %s", async (_, make, reason) => {
    await make()
    expect(await ask()).toMatchObject({
      kind: "unavailable",
      reason,
      evidence: { answer: { problem: reason } },
    })
  })

  it("answers any bytes, and clears nobody by a list it could not read", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, headed) => {
        await write(Buffer.concat([Buffer.from(headed ? "name;tax id\n" : ""), bytes]))
        const answer = await sanctionsFile(() => file, [])()!.find(SUBJECT)
        const isRead = answer.kind !== "unavailable"
        expect(isRead ? headed : true).toBe(true)
      }),
      { numRuns: 60 }
    )
  })
})

/** Text in windows-1251, as spreadsheets of one country write it. */
function CP1251(text: string): number[] {
  return Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 ? code - 0x410 + 0xc0 : code
  })
}
