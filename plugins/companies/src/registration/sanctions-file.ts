import { createHash } from "crypto"
import { readFile, stat } from "fs/promises"
import path from "path"
import { cellsOf, decodeText, sniff } from "@orac/intake"
import type {
  Hit,
  SanctionsAnswer,
  SanctionsList,
  Subject,
} from "../domain/registration/sanctions/list"
import { readList } from "../domain/registration/sanctions/read-list"
import {
  indexSteps,
  type SanctionsIndex,
  screenSteps,
} from "../domain/registration/sanctions/screen"
import { runSteps } from "../run-steps"

const LARGEST_BYTES = 64_000_000
/** As many as a person looks at; the strongest come first. */
const MOST_HITS = 20

/** A list as it was read, with what proves which one it was. */
interface Loaded {
  index: SanctionsIndex
  facts: { sha256: string; modified_at: string; entries: number }
}

class ListUnusable extends Error {}

const problemOf = (error: unknown) => {
  if (error instanceof ListUnusable) {
    return error.message
  }
  return (error as NodeJS.ErrnoException).code === "ENOENT" ? "missing" : "unreadable"
}

async function load(file: string, forms: readonly string[], modified: Date): Promise<Loaded> {
  const bytes = await readFile(file)
  if (sniff(bytes) !== "text") {
    throw new ListUnusable("not_text")
  }
  const parties = readList(cellsOf(decodeText(bytes)))
  if ("problem" in parties) {
    throw new ListUnusable(parties.problem)
  }
  const index = await runSteps(indexSteps(parties, forms))
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  return { index, facts: { sha256, modified_at: modified.toISOString(), entries: parties.length } }
}

/** Reads a list once and again whenever its file has changed. */
function reader(forms: readonly string[]) {
  let last: { mark: string; loaded: Promise<Loaded> } | null = null
  return async (file: string): Promise<Loaded> => {
    const { size, mtime, mtimeMs } = await stat(file)
    if (size > LARGEST_BYTES) {
      throw new ListUnusable("too_large")
    }
    const mark = `${file} ${size} ${mtimeMs}`
    if (last?.mark !== mark) {
      last = { mark, loaded: load(file, forms, mtime) }
    }
    return await last.loaded
  }
}

const found = (hits: Hit[]) =>
  hits.length
    ? { kind: "hits" as const, hits: hits.slice(0, MOST_HITS) }
    : { kind: "clear" as const }

/**
 * A sanctions list in a CSV file with the columns name, tax id and country. A file that is missing,
 * unreadable or holds nobody makes the answer `unavailable`, whatever was read of it before.
 *
 * @param fileOf the file's path, asked for at every question; without one there is no list
 * @param forms the legal forms that names are compared without
 */
export function sanctionsFile(
  fileOf: () => string | undefined,
  forms: readonly string[]
): () => SanctionsList | null {
  const read = reader(forms)
  const ask = async (file: string, subject: Subject): Promise<SanctionsAnswer> => {
    const source = path.basename(file)
    const evidence = { source, asked_at: new Date().toISOString(), request: subject }
    try {
      const { index, facts } = await read(file)
      const hits = await runSteps(screenSteps(index, subject))
      return { ...found(hits), evidence: { ...evidence, answer: { ...facts, hits: hits.length } } }
    } catch (error) {
      const reason = problemOf(error)
      return { kind: "unavailable", reason, evidence: { ...evidence, answer: { problem: reason } } }
    }
  }
  return () => {
    const file = fileOf()
    return file ? { name: path.basename(file), find: (subject) => ask(file, subject) } : null
  }
}
