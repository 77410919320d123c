import en from "../../messages/en.json"
import ru from "../../messages/ru.json"
import { inLocale, localeOf, preferredLocale } from "./locales"

interface Tree {
  [key: string]: string | Tree
}

const keys = (tree: Tree, prefix = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keys(value, `${prefix}${key}.`)
  )

const texts = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : texts(value, `${prefix}${key}.`)
  )

/** The names that a text expects, wherever they stand in it. */
const argumentsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort()

describe("messages", () => {
  it("have the same keys in both languages", () => {
    expect(keys(en).sort()).toEqual(keys(ru).sort())
  })

  it("expect the same values in both languages", () => {
    const english = new Map(texts(en))
    for (const [key, text] of texts(ru)) {
      expect([key, argumentsOf(text)]).toEqual([key, argumentsOf(english.get(key) ?? "")])
    }
  })
})

describe("paths", () => {
  it("carry their language", () => {
    expect(localeOf("/en/search")).toBe("en")
    expect(localeOf("/search")).toBeNull()
    expect(inLocale("/ru/pads/1", "en")).toBe("/en/pads/1")
    expect(inLocale("/", "ru")).toBe("/ru")
    expect(preferredLocale("de,en;q=0.5")).toBe("en")
    expect(preferredLocale(null)).toBe("ru")
  })
})
