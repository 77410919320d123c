import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { type EntityFacts, entityFacts } from "@orac/companies"
import {
  appendEntries,
  creditOf,
  holdCredit,
  type NewEntry,
  openAccount,
  releaseHold,
  setLimit,
} from "@orac/credit"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import {
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  type Suite,
} from "../support/partners"

export const NET_30 = { code: "net-30", net_days: 30, prepayment_percent: 0 }

type Sketch = Partial<NewEntry> & Pick<NewEntry, "type" | "amount_minor">

/** Two companies for the tests of a suite, made before them, and what is done with their credit. */
export function accountTools({ getContainer }: Suite) {
  let publishable: string
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const markets = (): MarketsService => getContainer().resolve(MARKETS_MODULE)
  const key = () => publishable
  const [own, other] = [{} as { id: string }, {} as { id: string }]
  const [buyer, noPrices, stranger] = [{} as Login, {} as Login, {} as Login]

  beforeAll(async () => {
    const container = getContainer()
    publishable = await publishableKey(container)
    Object.assign(own, await createEntity(container, { name: "Own" }))
    Object.assign(other, await createEntity(container, { name: "Other" }))
    Object.assign(
      buyer,
      await createEmployee(container, "buyer@credit.test", [{ entity_id: own.id, role: "buyer" }])
    )
    Object.assign(
      noPrices,
      await createEmployee(container, "noprice@credit.test", [
        { entity_id: own.id, role: "buyer_no_price" },
      ])
    )
    Object.assign(
      stranger,
      await createEmployee(container, "stranger@credit.test", [
        { entity_id: other.id, role: "entity_admin" },
      ])
    )
  })

  const facts = async (id: string) => (await entityFacts(knex(), markets(), id)) as EntityFacts
  const creditNow = async (id: string) => creditOf(knex(), markets(), await facts(id))

  const grant = (limit_minor: number | null, entity_id = own.id) =>
    knex().transaction(async (trx) => {
      await openAccount(trx, { entity_id, seller_id: null, currency_code: "rub", terms: NET_30 })
      const author = "test"
      await setLimit(trx, {
        entity_id,
        seller_id: null,
        currency_code: "rub",
        limit_minor,
        reason: "test",
        author,
      })
    })

  const hold = (order_id: string, amount_minor: number, entity_id = own.id) =>
    knex().transaction((trx) =>
      holdCredit(trx, {
        entity_id,
        seller_id: null,
        order_id,
        amount_minor,
        currency_code: "rub",
        author: "buyer",
        reference: `order ${order_id}`,
      })
    )

  const release = (order_id: string) =>
    knex().transaction((trx) => releaseHold(trx, { order_id, author: "test", reference: order_id }))

  const append = (entries: Sketch[]) =>
    knex().transaction((trx) =>
      appendEntries(
        trx,
        entries.map((entry) => ({
          entity_id: own.id,
          seller_id: null,
          currency_code: "rub",
          reference: "test",
          author: "test",
          idempotency_key: `test:${Math.random()}`,
          ...entry,
        }))
      )
    )

  return {
    knex,
    markets,
    key,
    own,
    other,
    buyer,
    noPrices,
    stranger,
    facts,
    creditNow,
    grant,
    hold,
    release,
    append,
  }
}
