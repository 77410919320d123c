import { type Choice, choose, createPad, listOf, paste, place } from "../client/pads"
import { type Partner, partnerOf } from "../client/partner"
import type { Bench } from "../harness/bench"
import type { Case } from "../harness/case"
import { timed } from "../harness/measure"
import { assertNoneOversold } from "../harness/oversold"
import { median } from "../harness/result"
import { restock } from "../harness/restock"
import { serverStatements } from "../harness/server-statements"
import { PIECES, sharedArticles } from "../harness/shared-articles"
import type { BenchArticle } from "../seed/articles"

const ORDERS_EACH = 5
const ROUNDS = 3

interface Ready {
  partner: Partner
  pads: { pad: string; choice: Choice }[]
}

/** The pads of one buyer, each with a few pieces of an article that the others order too. */
async function ready(partner: Partner, n: number, articles: BenchArticle[]): Promise<Ready> {
  const pads: Ready["pads"] = []
  for (let k = 0; k < ORDERS_EACH; k++) {
    const article = articles[(n + k) % articles.length]
    const pad = await createPad(partner)
    await paste(partner, pad, listOf([{ article, quantity: PIECES }]))
    pads.push({ pad, choice: await choose(partner, pad) })
  }
  return { partner, pads }
}

/** All buyers at once, each placing one order after the other. Answers the milliseconds of each order. */
async function race(buyers: Ready[]): Promise<number[]> {
  const times = await Promise.all(
    buyers.map(async ({ partner, pads }) => {
      const own: number[] = []
      for (const { pad, choice } of pads) {
        own.push((await timed(() => place(partner, pad, choice))).ms)
      }
      return own
    })
  )
  return times.flat()
}

async function round(bench: Bench, partners: Partner[]) {
  const articles = await sharedArticles(bench)
  const buyers = await Promise.all(partners.map((partner, n) => ready(partner, n, articles)))
  const { ms, result: times } = await timed(() => race(buyers))
  await assertNoneOversold(bench)
  await restock(bench)
  return { times, orders_per_s: (times.length / ms) * 1000 }
}

async function statementsOfOne(bench: Bench, partner: Partner) {
  const { pads } = await ready(partner, 0, await sharedArticles(bench))
  const [{ pad, choice }] = pads
  const sql = await serverStatements(bench.knex, () => place(partner, pad, choice))
  await restock(bench)
  return sql
}

/** Twenty buyers of twenty companies place orders of one line over HTTP, all at once. */
export const buyers20: Case = {
  name: "buyers-20",
  ours: async (bench) => {
    const partners = await Promise.all(
      bench.world.buyers.map((buyer) => partnerOf(bench.world, buyer))
    )
    await round(bench, partners)
    const sql = await statementsOfOne(bench, partners[0])
    const rounds = []
    for (let n = 0; n < ROUNDS; n++) {
      rounds.push(await round(bench, partners))
    }
    return {
      times: rounds.flatMap(({ times }) => times),
      sql,
      extra: { orders_per_s: median(rounds.map(({ orders_per_s }) => orders_per_s)) },
    }
  },
}
