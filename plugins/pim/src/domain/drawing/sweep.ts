import { INK, brightnessOf, tone } from "./palette"
import { add, boundsOf, num, path, tag, through, unit, xy } from "./svg"
import type { Box, Point } from "./types"

/** Where a body goes from its front face: to `end`, bent by the quadratic control point `bend` when flexible. */
export interface Sweep {
  end: Point
  bend?: Point
}

interface Layer {
  depth: number
  markup: string
}

interface Edge {
  from: Point
  to: Point
  normal: Point
}

const CREASE = Math.cos((24 * Math.PI) / 180)
const FACING = 0.03

const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1]

function area(outline: readonly Point[]): number {
  return outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length]
    return sum + x * nextY - nextX * y
  }, 0)
}

function edgesOf(outline: readonly Point[]): Edge[] {
  const turn = area(outline) > 0 ? 1 : -1
  return outline
    .map((from, index) => {
      const to = outline[(index + 1) % outline.length]
      const normal = unit([turn * (to[1] - from[1]), -turn * (to[0] - from[0])])
      return { from, to, normal }
    })
    .filter(({ from, to }) => Math.hypot(to[0] - from[0], to[1] - from[1]) > 0.05)
}

const along = ({ end, bend }: Sweep): string => (bend ? `q${xy(bend)} ${xy(end)}` : `l${xy(end)}`)

const back = ({ end, bend }: Sweep): string =>
  bend
    ? `q${xy([bend[0] - end[0], bend[1] - end[1]])} ${xy([-end[0], -end[1]])}`
    : `l${xy([-end[0], -end[1]])}`

/** Neighbouring faces of one tone become one band: a curve is a handful of shapes, not hundreds. */
function bandsOf(edges: readonly Edge[], direction: Point): { points: Point[]; fill: string }[] {
  const bands: { points: Point[]; fill: string; last: number }[] = []
  edges.forEach((edge, index) => {
    if (dot(edge.normal, direction) <= FACING) {
      return
    }
    const fill = tone(brightnessOf(edge.normal))
    const open = bands[bands.length - 1]
    if (open && open.last === index - 1 && open.fill === fill) {
      open.points.push(edge.to)
      open.last = index
    } else {
      bands.push({ points: [edge.from, edge.to], fill, last: index })
    }
  })
  return bands
}

function bandLayer(points: Point[], fill: string, sweep: Sweep, direction: Point): Layer {
  const far = points.map((point) => add(point, sweep.end)).reverse()
  const shape = `${through(points)}${along(sweep)}${far
    .slice(1)
    .map((point) => `L${xy(point)}`)
    .join("")}${back(sweep)}Z`
  const depths = points.map((point) => dot(point, direction))
  return {
    depth: depths.reduce((sum, depth) => sum + depth, 0) / depths.length,
    markup: path(shape, { fill, stroke: fill, "stroke-width": 0.5 }) + path(through(far)),
  }
}

function creaseLayers(edges: readonly Edge[], sweep: Sweep, direction: Point): Layer[] {
  return edges.flatMap((edge, index) => {
    const before = edges[(index + edges.length - 1) % edges.length]
    const seen = [before, edge].filter(({ normal }) => dot(normal, direction) > FACING)
    const silhouette = seen.length === 1
    if (!seen.length || (!silhouette && dot(before.normal, edge.normal) > CREASE)) {
      return []
    }
    const reach = Math.max(
      ...seen.flatMap(({ from, to }) => [dot(from, direction), dot(to, direction)])
    )
    const width = silhouette ? {} : { "stroke-width": 0.6 }
    return [{ depth: reach + 0.01, markup: path(`M${xy(edge.from)}${along(sweep)}`, width) }]
  })
}

/**
 * The body that an outline sweeps in an oblique view, back to front. Of two faces over one another the one that
 * lies farther along the sweep hides the other, so painting in that order needs no clipping.
 */
export function sweptBody(outline: readonly Point[], sweep: Sweep): string {
  const direction = unit(sweep.end)
  const edges = edgesOf(outline)
  const layers = [
    ...bandsOf(edges, direction).map(({ points, fill }) =>
      bandLayer(points, fill, sweep, direction)
    ),
    ...creaseLayers(edges, sweep, direction),
  ]
  const painted = layers.sort((a, b) => a.depth - b.depth).map(({ markup }) => markup)
  return tag("g", { stroke: INK }, ...painted)
}

/** The face nearest to the reader, closed and outlined. */
export const frontFace = (outline: readonly Point[], fill: string, weight: number): string =>
  path(through(outline, true), { fill, stroke: INK, "stroke-width": num(weight) })

export const sweptBounds = (outline: readonly Point[], { end, bend }: Sweep): Box => {
  const midway: Point = bend
    ? [bend[0] / 2 + end[0] / 4, bend[1] / 2 + end[1] / 4]
    : [end[0] / 2, end[1] / 2]
  return boundsOf([
    ...outline,
    ...outline.map((point) => add(point, end)),
    ...outline.map((point) => add(point, midway)),
  ])
}
