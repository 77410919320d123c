/** Reproducible choices for demo data: the same seed always gives the same sequence. */
export interface Random {
  /** A number in [from, to). */
  between(from: number, to: number): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  pick<T>(choices: readonly T[]): T
  chance(probability: number): boolean
  /** `count` different elements, in the order of the choices. */
  some<T>(choices: readonly T[], count: number): T[]
}

function hash(text: string): number {
  let state = 2166136261
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 16777619)
  }
  return state >>> 0
}

function sample<T>(choices: readonly T[], count: number, next: () => number): T[] {
  let wanted = Math.min(count, choices.length)
  return choices.filter((_choice, index) => {
    const taken = next() * (choices.length - index) < wanted
    wanted -= taken ? 1 : 0
    return taken
  })
}

export function randomFrom(seed: string): Random {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (from, to) => from + (to - from) * next(),
    whole: (from, to) => from + Math.floor((to - from + 1) * next()),
    pick: (choices) => choices[Math.floor(next() * choices.length)],
    chance: (probability) => next() < probability,
    some: (choices, count) => sample(choices, count, next),
  }
}
