import fc from "fast-check"
import type { CategoryCode } from "../../contract"
import { drawProfile, drawRoom, drawingKind, drawingStyle, sceneVersion } from "."
import { drawn, SAMPLES } from "./samples"

const CATEGORIES: CategoryCode[] = [
  "cornices",
  "skirtings",
  "mouldings",
  "wall-panels",
  "lighting",
  "elements",
  "adhesives",
  "marketing",
]

/** Follows every tag of a document; returns what is wrong with its nesting or its attributes. */
function malformed(xml: string): string | null {
  const open: string[] = []
  const tags = /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/gi
  const rest = xml.replace(
    tags,
    (_all, closing: string, name: string, _attributes: string, empty: string) => {
      if (closing && open.pop() !== name) {
        open.push(`unexpected </${name}>`)
      } else if (!closing && !empty) {
        open.push(name)
      }
      return ""
    }
  )
  if (open.length) {
    return `open: ${open.join(", ")}`
  }
  return /[<>]|&(?!(amp|lt|gt|quot|apos);)/.test(rest) ? `stray text: ${rest.slice(0, 80)}` : null
}

const numbersOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([\d.]+)<\/text>/g)].map(([, text]) => text)

const bodyOf = (svg: string): string => svg.replace(/<title>.*?<\/title>/, "")

/** The cut face as shares of its height. */
function sectionOf(svg: string): string[] {
  const d = /d="([^"]+)" fill="#b9afa1"/.exec(svg)![1]
  const numbers = d.match(/[\d.]+/g)!.map(Number)
  return numbers.map((value) => (value / Math.max(...numbers)).toFixed(2))
}

describe("drawProfile", () => {
  it.each(SAMPLES)("is well formed, finite and small for $sku", (input) => {
    for (const variant of ["full", "thumbnail"] as const) {
      const svg = drawProfile(input, { variant })
      expect(malformed(svg)).toBeNull()
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
      expect(Buffer.byteLength(svg)).toBeLessThan(24_000)
    }
  })

  it("writes the sizes that are known and only in the full drawing", () => {
    const [skirting] = SAMPLES
    expect(numbersOf(drawProfile(skirting)).sort()).toEqual(["140", "18", "2000"])
    expect(numbersOf(drawProfile(skirting, { variant: "thumbnail" }))).toEqual([])
    expect(numbersOf(drawProfile(drawn("R38", "elements", [])))).toEqual([])
  })

  it.each(SAMPLES.filter(({ length_mm, height_mm }) => length_mm && height_mm))(
    "writes all three sizes of $sku",
    (input) => {
      const sizes = [input.length_mm, input.height_mm, input.width_mm].map(String)
      expect(numbersOf(drawProfile(input)).sort()).toEqual(sizes.sort())
    }
  )

  it("gives every article a picture of its own", () => {
    const bodies = SAMPLES.map((input) => bodyOf(drawProfile(input, { variant: "thumbnail" })))
    expect(new Set(bodies).size).toBe(SAMPLES.length)
    const twins = ["P8020", "P8050", "P3070"].map((sku) =>
      drawProfile(drawn(sku, "mouldings", [2000, 60, 25]))
    )
    expect(new Set(twins.map(bodyOf)).size).toBe(3)
  })

  it("bends the body of a flexible version and keeps its section", () => {
    const rigid = drawProfile(drawn("SX118", "skirtings", [2000, 140, 18]))
    const flexible = drawProfile(drawn("SX118F", "skirtings", [2000, 140, 18], true))
    expect(flexible).toMatch(/d="M[^"]+q/)
    expect(rigid).not.toMatch(/d="M[^"]+q/)
    expect(sectionOf(flexible)).toEqual(sectionOf(rigid))
  })

  it("cannot be broken out of by a code", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(...CATEGORIES),
        fc.nat(3000),
        fc.nat(3000),
        fc.nat(3000),
        (sku, category, l, h, w) => {
          const svg = drawProfile(drawn(sku, category, [l || null, h || null, w || null]))
          expect(malformed(svg)).toBeNull()
          expect(svg).not.toMatch(/NaN|Infinity/)
        }
      )
    )
  })

  it("is the same text each time", () => {
    for (const input of SAMPLES) {
      expect(drawProfile({ ...input })).toBe(drawProfile(input))
    }
  })
})

describe("drawingKind", () => {
  it.each([
    ["W102", "tile"],
    ["WX204", "panel"],
    ["K1101", "column"],
    ["K201LR", "bracket"],
    ["P201A", "corner"],
    ["PX103A", "ornament"],
    ["R38", "rosette"],
    ["FDP600", "bucket"],
  ])("reads %s as %s", (sku, kind) => {
    expect(drawingKind(SAMPLES.find((input) => input.sku === sku)!)).toBe(kind)
  })
})

describe("the version of a drawing", () => {
  const KINDS = 17

  it("follows every kind of drawing", () => {
    expect(new Set(SAMPLES.map(drawingKind)).size).toBe(KINDS)
  })

  it("is the same as long as drawings are, and another for every scene", () => {
    expect(drawingStyle()).toMatch(/^[0-9a-f]{8}$/)
    expect(drawingStyle()).toBe(drawingStyle())
    expect(new Set(CATEGORIES.map(sceneVersion)).size).toBe(CATEGORIES.length)
  })
})

describe("drawRoom", () => {
  it.each(CATEGORIES)("draws %s well formed and different from the others", (category) => {
    const svg = drawRoom(category)
    expect(malformed(svg)).toBeNull()
    expect(svg).not.toMatch(/NaN|undefined/)
    const others = CATEGORIES.filter((other) => other !== category).map(drawRoom)
    expect(others).not.toContain(svg)
  })
})
