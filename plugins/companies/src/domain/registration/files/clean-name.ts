const LONGEST = 100
/** Of a longer name only the end is looked at. */
const LONGEST_GIVEN = 1_000

const EXTENSIONS: Record<string, string> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
}

/** The name a file is kept and served under: no path, no control or direction marks, the extension of its content. */
export function cleanFileName(name: string, type: string): string {
  const base = name.slice(-LONGEST_GIVEN).normalize("NFC").split(/[\\/]/).at(-1)!
  const stem = base
    .replace(/\.[^.]*$/, "")
    .replace(/[^\p{L}\p{N} _().-]+/gu, "_")
    .replace(/^[.\s_]+|[.\s_]+$/g, "")
  return `${Array.from(stem).slice(0, LONGEST).join("").trim() || "document"}.${EXTENSIONS[type]}`
}
