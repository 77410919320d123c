import { RULES } from "../domain/registration/rules"
import { reasonWords } from "./words"

describe("reasonWords", () => {
  it.each(["ru", "en"] as const)("knows every reason of the table in %s", (language) => {
    for (const { reason } of RULES) {
      const words = reasonWords(language, reason)
      expect(words).toMatch(/^[^_]+: [^_]+$/)
      expect(words).not.toContain("undefined")
    }
    expect(new Set(RULES.map(({ reason }) => reasonWords(language, reason))).size).toBe(
      RULES.length
    )
  })

  it("leaves what it does not know as it is", () => {
    expect(reasonWords("en", "something_else")).toBe("something_else")
  })
})
