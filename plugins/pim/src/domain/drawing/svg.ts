import type { Box, Point } from "./types"

type Attributes = Record<string, string | number | undefined>

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
}

/** Makes any text safe inside XML text and attribute values; characters XML cannot hold are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
    .replace(/[&<>"']/g, (character) => ENTITIES[character])

/** A coordinate with one decimal at most, without a needless minus or zero. */
export const num = (value: number): string => String(Math.round(value * 10) / 10 || 0)

export const xy = ([x, y]: Point): string => `${num(x)} ${num(y)}`

/** The `d` of a path through the points. */
export const through = (points: readonly Point[], closed = false): string =>
  `M${points.map(xy).join("L")}${closed ? "Z" : ""}`

export function tag(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("")
  const content = children.join("")
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`
}

export const path = (d: string, attributes: Attributes = {}): string =>
  tag("path", { d, ...attributes })

export const circle = (centre: Point, radius: number, attributes: Attributes = {}): string =>
  tag("circle", { cx: num(centre[0]), cy: num(centre[1]), r: num(radius), ...attributes })

export const rect = (box: Box, attributes: Attributes = {}): string =>
  tag("rect", {
    x: num(box.left),
    y: num(box.top),
    width: num(box.right - box.left),
    height: num(box.bottom - box.top),
    ...attributes,
  })

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]]

export const scale = (point: Point, factor: number): Point => [point[0] * factor, point[1] * factor]

export const unit = (vector: Point): Point => scale(vector, 1 / (Math.hypot(...vector) || 1))

export function boundsOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  }
}

export const grow = (box: Box, left: number, top = left, right = left, bottom = top): Box => ({
  left: box.left - left,
  top: box.top - top,
  right: box.right + right,
  bottom: box.bottom + bottom,
})
