import type { GoodsGroup, PreparedProblem } from "./prepare"

/**
 * For one goods group and every subset A of the open columns, `out[offset + A]` = the grams A can ship together:
 * sum of weight * min(need, sum of caps). As a set function it is monotone and submodular, and the weights the
 * columns can share out are exactly its base polytope: 500 lines become 2^k numbers.
 */
export function fillRankTable(
  prepared: PreparedProblem,
  group: GoodsGroup,
  caps: Int32Array[],
  out: Float64Array,
  offset: number
): void {
  if (caps.length === 1) rankOfOne(prepared, group, caps[0], out, offset)
  else if (caps.length === 2) rankOfTwo(prepared, group, caps[0], caps[1], out, offset)
  else if (caps.length <= 4) rankOfFour(prepared, group, caps, out, offset)
  else rankOfMany(prepared, group, caps, out, offset)
}

function rankOfOne(
  { weight }: PreparedProblem,
  { from, to }: GoodsGroup,
  cap: Int32Array,
  out: Float64Array,
  offset: number
): void {
  let sum = 0
  for (let i = from; i < to; i++) sum += weight[i] * cap[i]
  out[offset + 1] = sum
}

function rankOfTwo(
  { need, weight }: PreparedProblem,
  { from, to }: GoodsGroup,
  first: Int32Array,
  second: Int32Array,
  out: Float64Array,
  offset: number
): void {
  let f1 = 0
  let f2 = 0
  let f3 = 0
  for (let i = from; i < to; i++) {
    const w = weight[i]
    const both = first[i] + second[i]
    f1 += w * first[i]
    f2 += w * second[i]
    f3 += w * (both < need[i] ? both : need[i])
  }
  out[offset + 1] = f1
  out[offset + 2] = f2
  out[offset + 3] = f3
}

/** The hot loop of the planner, unrolled: three columns, or four. */
function rankOfFour(
  { need, weight }: PreparedProblem,
  { from, to }: GoodsGroup,
  [capA, capB, capC, capD]: Int32Array[],
  out: Float64Array,
  offset: number
): void {
  let fA = 0,
    fB = 0,
    fC = 0,
    fAB = 0,
    fAC = 0,
    fBC = 0,
    fABC = 0
  let fD = 0,
    fAD = 0,
    fBD = 0,
    fABD = 0,
    fCD = 0,
    fACD = 0,
    fBCD = 0,
    fABCD = 0
  for (let i = from; i < to; i++) {
    const n = need[i]
    const w = weight[i]
    const a = capA[i]
    const b = capB[i]
    const c = capC[i]
    const ab = a + b
    const ac = a + c
    const bc = b + c
    const abc = ab + c
    fA += w * a
    fB += w * b
    fC += w * c
    fAB += w * (ab < n ? ab : n)
    fAC += w * (ac < n ? ac : n)
    fBC += w * (bc < n ? bc : n)
    fABC += w * (abc < n ? abc : n)
    if (capD) {
      const d = capD[i]
      const ad = a + d
      const bd = b + d
      const cd = c + d
      const abd = ab + d
      const acd = ac + d
      const bcd = bc + d
      const abcd = abc + d
      fD += w * d
      fAD += w * (ad < n ? ad : n)
      fBD += w * (bd < n ? bd : n)
      fCD += w * (cd < n ? cd : n)
      fABD += w * (abd < n ? abd : n)
      fACD += w * (acd < n ? acd : n)
      fBCD += w * (bcd < n ? bcd : n)
      fABCD += w * (abcd < n ? abcd : n)
    }
  }
  out.set([fA, fB, fAB, fC, fAC, fBC, fABC], offset + 1)
  if (capD) out.set([fD, fAD, fBD, fABD, fCD, fACD, fBCD, fABCD], offset + 8)
}

function rankOfMany(
  { need, weight }: PreparedProblem,
  { from, to }: GoodsGroup,
  caps: Int32Array[],
  out: Float64Array,
  offset: number
): void {
  const subsets = 1 << caps.length
  const supply = new Int32Array(subsets)
  out.fill(0, offset, offset + subsets)
  for (let i = from; i < to; i++) {
    for (let subset = 1; subset < subsets; subset++) {
      const lowest = 31 - Math.clz32(subset & -subset)
      const sum = supply[subset & (subset - 1)] + caps[lowest][i]
      supply[subset] = sum
      out[offset + subset] += weight[i] * (sum < need[i] ? sum : need[i])
    }
  }
}
