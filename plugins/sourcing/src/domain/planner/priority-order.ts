import { priceOf } from "./tariff"
import type { PreparedProblem } from "./prepare"
import type { Search, Selection } from "./search-state"

/**
 * The cheapest vertex of the tuple's polytope: a priority order of the sources, each taking all it can. With concave
 * tariffs this is the optimum, and in whole packs. Dynamic programme over subsets; answers the cost.
 */
export function bestPriorityOrder(search: Search, size: number): number {
  const { tupleRank, tariffs, splitCost, orderCost, orderLast } = search
  const full = (1 << size) - 1
  orderCost[0] = 0
  for (let subset = 1; subset <= full; subset++) {
    let least = Infinity
    let last = -1
    for (let p = 0; p < size; p++) {
      if (!((subset >> p) & 1)) continue
      const before = subset ^ (1 << p)
      const grams = tupleRank[subset] - tupleRank[before]
      const price = grams > 0 ? priceOf(tariffs[p], grams) + splitCost : 0
      if (last >= 0 && orderCost[before] + price >= least) continue
      least = orderCost[before] + price
      last = p
    }
    orderCost[subset] = least
    orderLast[subset] = last
  }
  return orderCost[full]
}

/** The order found by `bestPriorityOrder`, first place first. */
export function readPriorityOrder(search: Search, size: number): number[] {
  const order: number[] = []
  for (let subset = (1 << size) - 1; subset; subset ^= 1 << order[order.length - 1]) {
    order.push(search.orderLast[subset])
  }
  return order.reverse()
}

/**
 * Packs per place and prepared line when the places are served in priority order, each up to the cap of its tariff.
 * What does not fit anywhere goes over the caps: pack moves may still mend that.
 */
export function fillByPriority(prepared: PreparedProblem, selection: Selection): Int32Array[] {
  const { columns, modes, priority } = selection
  const { need, weight, groups } = prepared
  const packs = columns.map(() => new Int32Array(need.length))
  const room = modes.map((mode) => mode.tariff.cap)
  const take = (p: number, i: number, most: number) => {
    const taken = Math.min(most, columns[p].cap[i] - packs[p][i])
    packs[p][i] += taken
    room[p] -= taken * weight[i]
    return taken
  }
  groups.forEach((group, g) => {
    const able = priority.filter((p) => (modes[p].groups >> g) & 1)
    for (let i = group.from; i < group.to; i++) {
      let left = need[i]
      for (const p of able) left -= take(p, i, Math.min(left, fitting(room[p], weight[i])))
      for (const p of able) if (left) left -= take(p, i, left)
    }
  })
  return packs
}

function fitting(room: number, weight: number): number {
  return room > 0 ? Math.floor(room / weight) : 0
}
