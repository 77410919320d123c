import fc from "fast-check"
import type { Letter } from "../message"
import { renderHtml } from "./html"
import { addressOf, linkFor } from "./place"
import { renderText } from "./text"

const PORTAL = "https://portal.example"
const place = (link: string | null) => ({ language: "en" as const, portal: PORTAL, link })

const NASTY = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='x`,
  "</style></title></textarea>-->",
  "javascript:alert(1)",
  "&lt;b&gt;",
  "]]><!--",
]

const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.tuple(fc.string(), fc.constantFrom(...NASTY)).map((parts) => parts.join(""))
)
const texts = fc.array(anyText, { maxLength: 3 })

const letters: fc.Arbitrary<Letter> = fc.record({
  subject: anyText,
  body: fc.record({
    heading: anyText,
    paragraphs: texts,
    facts: fc.array(fc.tuple(anyText, anyText), { maxLength: 3 }),
    list: texts,
    button: fc.record({ label: anyText, path: anyText }),
    note: anyText,
  }),
})

const harmless = ({ body }: Letter): Letter => ({
  subject: "s",
  body: {
    heading: "h",
    paragraphs: body.paragraphs?.map(() => "p"),
    facts: body.facts?.map(() => ["l", "v"]),
    list: body.list?.map(() => "i"),
    button: { label: "b", path: "/" },
    note: body.note && "n",
  },
})

/** The elements of a document with the names of their attributes, texts and values left out. */
const skeleton = (html: string) =>
  [...html.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag.replace(/"[^"]*"/g, '""'))
    .filter((tag) => tag !== "<br>")

describe("renderHtml", () => {
  it("has the same elements and attributes whatever the data say", () => {
    fc.assert(
      fc.property(letters, (letter) => {
        expect(skeleton(renderHtml(letter, place(null)))).toEqual(
          skeleton(renderHtml(harmless(letter), place(null)))
        )
      }),
      { numRuns: 500 }
    )
  })

  it("leads nowhere but to the portal and loads nothing", () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const html = renderHtml(letter, place(null))
        for (const [, address] of html.matchAll(/href="([^"]*)"/g)) {
          expect(new URL(address.replaceAll("&amp;", "&")).origin).toBe(PORTAL)
        }
        expect(html).not.toMatch(/<[^>]*\s(src|on\w+)=/)
      }),
      { numRuns: 500 }
    )
  })

  it("shows the data as they are", () => {
    const body = { heading: `A & B <"C">`, paragraphs: ["one\ntwo"] }
    const html = renderHtml({ subject: "x", body }, place(null))
    expect(html).toContain("A &amp; B &lt;&quot;C&quot;&gt;</h1>")
    expect(html).toContain("one<br>two")
  })

  it("leaves out what a letter does not have", () => {
    const html = renderHtml({ subject: "x", body: { heading: "y" } }, place("/pads"))
    expect(html).not.toMatch(/<(ul|th|p)[ >]/)
  })
})

describe("renderText", () => {
  it("says the same in plain words", () => {
    const body: Letter["body"] = {
      heading: "Order 1",
      paragraphs: ["It is on the way."],
      facts: [["Sum", "10 €"]],
      list: ["cornice"],
      button: { label: "Open" },
      note: "small",
    }
    expect(renderText({ subject: "s", body }, place("/account/orders/1"))).toBe(
      [
        "Order 1",
        "It is on the way.",
        "Sum: 10 €",
        "- cornice",
        "Open:\nhttps://portal.example/en/account/orders/1",
        "small",
        "--\nThis message was sent automatically; there is no need to answer it.\nhttps://portal.example/en",
      ].join("\n\n") + "\n"
    )
  })
})

describe("addressOf", () => {
  it.each([
    ["/a/b?c=d", "https://portal.example/ru/a/b?c=d"],
    ["a", "https://portal.example/ru/a"],
    ["//evil.example", "https://portal.example/ru//evil.example"],
    ["https://evil.example", "https://portal.example/ru/https://evil.example"],
    ["@evil.example", "https://portal.example/ru/@evil.example"],
    ["\\\\evil.example", "https://portal.example/ru///evil.example"],
  ])("takes %s for a page of the portal", (path, address) => {
    expect(addressOf({ portal: PORTAL, language: "ru" }, path)).toBe(address)
  })
})

describe("linkFor", () => {
  it("opens a page for the legal entity it concerns", () => {
    expect(linkFor("/account/orders/1", "ent_1")).toBe(
      "/open?entity=ent_1&to=%2Faccount%2Forders%2F1"
    )
    expect(linkFor("/account/orders/1", null)).toBe("/account/orders/1")
    expect(linkFor(null, "ent_1")).toBeNull()
  })
})
