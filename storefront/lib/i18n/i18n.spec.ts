import { createTranslator } from "use-intl/core"
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

/** The names that a text expects: its braces open by turns an argument and one of its branches. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>()
  let depth = 0
  for (const [brace, name] of text.matchAll(/\}|\{(\w*)/g)) {
    if (brace === "}") {
      depth--
    } else if (depth++ % 2 === 0) {
      names.add(name)
    }
  }
  return [...names].sort()
}

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

describe("units of sale", () => {
  const inWords = (locale: "ru" | "en", unit: string) => {
    const t = createTranslator({ locale, messages: locale === "ru" ? ru : en, namespace: "common" })
    return [1, 3, 7, 21].map((count) => t("unit", { unit, count })).join(" ")
  }

  it.each([
    ["en", "cartridge", "cartridge cartridges cartridges cartridges"],
    ["en", "pcs", "pc pcs pcs pcs"],
    ["ru", "cartridge", "туба тубы туб туба"],
    ["ru", "bucket", "ведро ведра вёдер ведро"],
    ["ru", "set", "компл. компл. компл. компл."],
    ["ru", "a unit nobody knows", "шт. шт. шт. шт."],
  ] as const)("agree with their count: %s, %s", (locale, unit, words) => {
    expect(inWords(locale, unit)).toBe(words)
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
