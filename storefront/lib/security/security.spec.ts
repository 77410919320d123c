import { safeReturn } from "../navigation"
import { contentPolicy } from "./headers"
import { isSameOrigin } from "./same-origin"

describe("isSameOrigin", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ origin: "https://shop.test", host: "shop.test" }, true],
    [{ origin: "https://evil.test", host: "shop.test" }, false],
    [{ origin: "null", host: "shop.test" }, false],
    [{ host: "shop.test" }, false],
  ])("%j is %s", (headers, expected) => {
    expect(isSameOrigin(new Headers(headers as Record<string, string>))).toBe(expected)
  })
})

describe("contentPolicy", () => {
  it("lets scripts run by their nonce only", () => {
    const script = contentPolicy("abc", false)
      .split("; ")
      .find((rule) => rule.startsWith("script-src"))
    expect(script).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'")
  })
})

describe("safeReturn", () => {
  it.each([
    ["/ru/pads/1?x=1", "/ru/pads/1?x=1"],
    ["//evil.test", "/ru"],
    ["https://evil.test", "/ru"],
    ["/ru//evil.test", "/ru"],
    ["/ru/\\evil.test", "/ru"],
    ["/en/pads", "/ru"],
    [undefined, "/ru"],
  ])("%j leads to %j", (next, expected) => {
    expect(safeReturn(next, "ru")).toBe(expected)
  })
})
