export type Leaf = string | number | boolean

/** A value that was written, by the path of names that leads to it; a side without it is null. */
export interface Change {
  path: string[]
  before: Leaf | null
  after: Leaf | null
}

type Leaves = Map<string, { path: string[]; value: Leaf }>

function collect(value: unknown, path: string[], found: Leaves): Leaves {
  if (Array.isArray(value) && value.every((one) => typeof one !== "object")) {
    return collect(value.join(" / "), path, found)
  }
  if (typeof value === "object" && value !== null) {
    Object.entries(value).forEach(([name, one]) => collect(one, [...path, name], found))
  } else if (value !== null && value !== undefined && value !== "") {
    found.set(path.join("\n"), { path, value: value as Leaf })
  }
  return found
}

/** What differs between the two sides of a journal's entry, in the order in which it is written. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const old = collect(before, [], new Map())
  const now = collect(after, [], new Map())
  return [...new Map([...old, ...now])].flatMap(([key, { path }]) => {
    const change = { path, before: old.get(key)?.value ?? null, after: now.get(key)?.value ?? null }
    return change.before === change.after ? [] : [change]
  })
}
