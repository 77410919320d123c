import fc from "fast-check"
import { cleanText, isMailAddress, oneLine } from "./clean"

const anyText = fc.string({ unit: "binary", maxLength: 200 })
const BREAKS = /[\r\n\0\u2028\u2029]/

describe("oneLine", () => {
  it("never leaves what could begin another header", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("\r\n", "\n", "\r", "\0", "\u2028"), (text, end) => {
        expect(oneLine(`${text}${end}Bcc: thief@example.org`)).not.toMatch(BREAKS)
      })
    )
  })
})

describe("cleanText", () => {
  it("keeps words and lines, and drops what JSON in the database refuses", () => {
    expect(cleanText("a\0b\ud800c\nПривет 👋")).toBe("a b c\nПривет 👋")
  })

  it("is always well-formed and free of NUL", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(text + "\0\udc00")).not.toMatch(/\0|\p{Cs}/u)
      })
    )
  })
})

describe("isMailAddress", () => {
  it.each(["a@example.org", "anna.ivanova+1@пример.рф", "o'neil@example.org"])(
    "takes %s",
    (text) => {
      expect(isMailAddress(text)).toBe(true)
    }
  )

  it.each([
    "",
    "nobody",
    "a@b@c",
    "a@example.org, b@example.org",
    "Anna <a@example.org>",
    "a@example.org\r\nBcc: b@example.org",
    "a b@example.org",
    `${"a".repeat(250)}@b.org`,
  ])("refuses %j", (text) => {
    expect(isMailAddress(text)).toBe(false)
  })

  it("takes nothing that holds a second address or a line's end", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(",", ";", " ", "\n", "\r", "<", "\t"), (text, end) => {
        expect(isMailAddress(`a@example.org${end}${text}@example.org`)).toBe(false)
      })
    )
  })
})
