const CHILDREN = ["text", "stack", "columns", "table", "body"] as const

/** Every text of a document in reading order; no-break spaces become plain ones. */
export function textsOf(node: unknown): string[] {
  if (typeof node === "string") {
    return [node.replace(/[\u00a0\u202f]/g, " ")]
  }
  if (Array.isArray(node)) {
    return node.flatMap(textsOf)
  }
  return typeof node === "object" && node !== null
    ? CHILDREN.flatMap((key) => textsOf((node as Record<string, unknown>)[key]))
    : []
}

/** The first payment code in a document. */
export function codeOf(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null) {
    return undefined
  }
  const { qr } = node as { qr?: string }
  return qr ?? Object.values(node).map(codeOf).find(Boolean)
}
