import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import fc from "fast-check"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { type EntityFacts, entityFacts } from "@orac/companies"
import {
  adjustHold,
  appendEntries,
  type CreditEntryType,
  creditOf,
  exposureOf,
  holdCredit,
  type NewEntry,
  openAccount,
  paymentModeOf,
  releaseHold,
  setLimit,
  termsOf,
} from "@orac/credit"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { orderHolds } from "./order-holds"
import {
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  staffHeaders,
} from "../support/partners"

const NET_30 = { code: "net-30", net_days: 30, prepayment_percent: 0 }

export function credit({ api, getContainer }: MedusaSuiteOptions) {
  let key: string
  let staff: { authorization: string }
  let own: { id: string }
  let other: { id: string }
  let buyer: Login
  let noPrices: Login
  let stranger: Login
  let knex: Knex
  let markets: MarketsService

  beforeAll(async () => {
    const container = getContainer()
    key = await publishableKey(container)
    staff = await staffHeaders(container)
    own = await createEntity(container, { name: "Own" })
    other = await createEntity(container, { name: "Other" })
    buyer = await createEmployee(container, "buyer@credit.test", [
      { entity_id: own.id, role: "buyer" },
    ])
    noPrices = await createEmployee(container, "noprice@credit.test", [
      { entity_id: own.id, role: "buyer_no_price" },
    ])
    stranger = await createEmployee(container, "stranger@credit.test", [
      { entity_id: other.id, role: "entity_admin" },
    ])
  })

  beforeEach(() => {
    knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    markets = getContainer().resolve(MARKETS_MODULE)
  })

  const facts = async (id: string) => (await entityFacts(knex, markets, id)) as EntityFacts
  const creditNow = async (id: string) => creditOf(knex, markets, await facts(id))

  const grant = (limit_minor: number | null, entity_id = own.id) =>
    knex.transaction(async (trx) => {
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
    knex.transaction((trx) =>
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
    knex.transaction((trx) => releaseHold(trx, { order_id, author: "test", reference: order_id }))

  describe("holds", () => {
    it("20 at once against a limit for 3: exactly 3", async () => {
      await grant(3_000)
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => hold(`order_${index}`, 1_000))
      )
      expect(answers.filter((refusal) => refusal === null)).toHaveLength(3)
      const refused = answers.filter((refusal) => refusal !== null)
      expect(new Set(refused.map((refusal) => refusal.code))).toEqual(new Set(["CREDIT_EXCEEDED"]))
      expect(refused[0].facts).toMatchObject({
        limit_minor: 3_000,
        exposure_minor: 3_000,
        available_minor: 0,
        needed_minor: 1_000,
        short_minor: 1_000,
      })
      expect(await creditNow(own.id)).toMatchObject({ holds_minor: 3_000, available_minor: 0 })
    })

    it("are taken once an order, however often and however many at once", async () => {
      await grant(3_000)
      await Promise.all(Array.from({ length: 10 }, () => hold("order_1", 2_000)))
      expect(await hold("order_1", 2_000)).toBeNull()
      expect(await creditNow(own.id)).toMatchObject({ holds_minor: 2_000 })
    })

    it("fit to the last minor unit and not beyond", async () => {
      await grant(3_000)
      expect(await hold("order_1", 3_001)).toMatchObject({ facts: { short_minor: 1 } })
      expect(await hold("order_1", 3_000)).toBeNull()
    })

    it("tell a limit of zero from none", async () => {
      expect(await hold("order_1", 1)).toMatchObject({ code: "CREDIT_NOT_GRANTED" })
      expect(await paymentModeOf(knex, await facts(own.id))).toBe("prepayment")
      await grant(0)
      expect(await hold("order_1", 1)).toMatchObject({ code: "CREDIT_EXCEEDED" })
      expect(await paymentModeOf(knex, await facts(own.id))).toBe("credit")
      await grant(null)
      expect(await hold("order_1", 1)).toMatchObject({ code: "CREDIT_NOT_GRANTED" })
    })

    it("need a transaction and the account's currency", async () => {
      const input = {
        entity_id: own.id,
        seller_id: null,
        order_id: "order_1",
        amount_minor: 1,
        currency_code: "eur",
        author: "buyer",
        reference: "order",
      }
      await grant(3_000)
      type Outside = Parameters<typeof holdCredit>[0]
      await expect(holdCredit(knex as Outside, input)).rejects.toThrow(/transaction/)
      await expect(knex.transaction((trx) => holdCredit(trx, input))).rejects.toThrow(/kept in rub/)
    })

    it("roll back with the placement", async () => {
      await grant(3_000)
      const attempt = knex.transaction(async (trx) => {
        const account = { entity_id: own.id, seller_id: null, currency_code: "rub" }
        const order = { ...account, order_id: "order_1", amount_minor: 1_000 }
        await holdCredit(trx, { ...order, author: "b", reference: "r" })
        throw new Error("no stock")
      })
      await expect(attempt).rejects.toThrow("no stock")
      expect(await creditNow(own.id)).toMatchObject({ holds_minor: 0 })
    })

    it("are given back once, and only what is still held", async () => {
      await grant(3_000)
      await hold("order_1", 2_000)
      await hold("order_2", 500)
      expect(await Promise.all([release("order_1"), release("order_1")])).toEqual(
        expect.arrayContaining([2_000, 0])
      )
      expect(await release("unknown")).toBe(0)
      expect(await creditNow(own.id)).toMatchObject({ holds_minor: 500, available_minor: 2_500 })
    })

    it("follow the order's total up, down and not below what is invoiced", async () => {
      await grant(3_000)
      await hold("order_1", 2_000)
      const adjust = (total_minor: number) =>
        knex.transaction((trx) =>
          adjustHold(trx, { order_id: "order_1", total_minor, author: "t", reference: "edit" })
        )
      expect(await adjust(3_500)).toBe(1_500)
      expect(await adjust(3_500)).toBe(0)
      expect(await creditNow(own.id)).toMatchObject({ holds_minor: 3_500, available_minor: -500 })
      expect(await adjust(1_000)).toBe(-2_500)
      await append([
        { type: "INVOICED", amount_minor: 600, order_id: "order_1", document_id: "inv_1" },
      ])
      expect(await adjust(1_000)).toBe(-600)
      expect(await adjust(100)).toBe(-400)
      expect(await creditNow(own.id)).toMatchObject({ holds_minor: 0, open_invoices_minor: 600 })
    })
  })

  type Sketch = Partial<NewEntry> & Pick<NewEntry, "type" | "amount_minor">

  const append = (entries: Sketch[]) =>
    knex.transaction((trx) =>
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

  orderHolds(getContainer)

  describe("the ledger", () => {
    const TYPES: CreditEntryType[] = [
      "LIMIT_SET",
      "HOLD",
      "HOLD_RELEASE",
      "INVOICED",
      "PAID",
      "PREPAID",
      "CREDIT_NOTE",
      "WRITE_OFF",
    ]
    const sketches = fc.array(
      fc.record({
        type: fc.constantFrom(...TYPES),
        amount_minor: fc.integer({ min: 0, max: 10 ** 12 }),
        document_id: fc.option(fc.constantFrom("a", "b"), { nil: null }),
      }),
      { minLength: 1, maxLength: 40 }
    )

    it("sums in SQL to what a replay gives", async () => {
      let run = 0
      await fc.assert(
        fc.asyncProperty(sketches, async (entries) => {
          run += 1
          const entity = { ...(await facts(own.id)), id: `entity_${run}` }
          await append(entries.map((entry) => ({ ...entry, entity_id: entity.id })))
          const { limit_minor, open_invoices_minor, holds_minor, unapplied_payments_minor } =
            await creditOf(knex, markets, entity)
          expect({
            limit_minor,
            open_invoices_minor,
            holds_minor,
            unapplied_payments_minor,
          }).toEqual(exposureOf(entries))
        }),
        { numRuns: 40 }
      )
    })

    it("takes an entry once by its key", async () => {
      const entry = { type: "PAID" as const, amount_minor: 5, idempotency_key: "bank:1" }
      expect([await append([entry]), await append([entry])]).toEqual([1, 0])
    })

    it("keeps an account in its currency; terms may change", async () => {
      await grant(1_000)
      const terms = { ...NET_30, code: "net-14", net_days: 14 }
      const account = { entity_id: own.id, seller_id: null, terms }
      await openAccount(knex, { ...account, currency_code: "rub" })
      expect(await termsOf(knex, await facts(own.id))).toMatchObject({ net_days: 14 })
      await expect(openAccount(knex, { ...account, currency_code: "eur" })).rejects.toThrow(
        /not kept in eur/
      )
    })
  })

  describe("GET /store/credit", () => {
    const credit = (login: Login | null, id: string) => api.get("/store/credit", as(key, login, id))

    it("shows what remains of the limit, and the due date", async () => {
      await grant(100_000)
      await hold("order_1", 30_000)
      const { status, data } = await credit(buyer, own.id)
      expect(status).toBe(200)
      expect(data.credit).toMatchObject({
        currency_code: "rub",
        limit_minor: 100_000,
        holds_minor: 30_000,
        exposure_minor: 30_000,
        available_minor: 70_000,
        terms: NET_30,
        due_date_if_ordered_today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      })
    })

    it("lists the entity's own entries, newest first", async () => {
      await grant(100_000)
      await grant(200_000, other.id)
      await hold("order_1", 30_000)
      await append([{ type: "LIMIT_SET", amount_minor: null, reason: "closed" }])
      const path = "/store/credit/entries?limit=2"
      const { data } = await api.get(path, as(key, buyer, own.id))
      expect(data).toMatchObject({
        count: 3,
        entries: [
          { type: "LIMIT_SET", amount_minor: null, reason: "closed" },
          { type: "HOLD", amount_minor: 30_000, order_id: "order_1", author: "buyer" },
        ],
      })
      const beyond = await api.get("/store/credit/entries?offset=9", as(key, buyer, own.id))
      expect(beyond.data).toEqual({ count: 3, entries: [] })
    })

    it("is for those who may see it, of the entity that asks", async () => {
      for (const path of ["/store/credit", "/store/credit/entries"]) {
        const status = async (login: Login | null, id: string) =>
          (await api.get(path, as(key, login, id))).status
        expect(await status(null, own.id)).toBe(401)
        expect(await status(noPrices, own.id)).toBe(403)
        expect(await status(stranger, own.id)).toBe(404)
        expect(await status(buyer, other.id)).toBe(404)
      }
    })
  })

  describe("staff", () => {
    const config = () => ({ headers: staff, validateStatus: () => true })
    const limit = (id: string, body: unknown) =>
      api.post(`/admin/companies/${id}/credit-limit`, body, config())

    it("set a limit with a reason; the ledger keeps who and why", async () => {
      const { status, data } = await limit(own.id, { limit_minor: 500_000, reason: "good year" })
      expect(status).toBe(200)
      expect(data.credit).toMatchObject({ limit_minor: 500_000, available_minor: 500_000 })
      const seen = await api.get(`/admin/companies/${own.id}/credit`, config())
      expect(seen.data).toMatchObject({
        credit: { limit_minor: 500_000 },
        count: 1,
        entries: [{ type: "LIMIT_SET", author: "staff@test.local", reason: "good year" }],
      })
    })

    it("are told what is wrong", async () => {
      const bodies = [
        { limit_minor: -1, reason: "x" },
        { limit_minor: 1.5, reason: "x" },
        { limit_minor: "1,000", reason: "x" },
        { limit_minor: 1, reason: " " },
        { limit_minor: 1 },
      ]
      for (const body of bodies) {
        expect((await limit(own.id, body)).status).toBe(400)
      }
      expect((await limit("unknown", { limit_minor: 1, reason: "x" })).status).toBe(404)
      expect((await api.get("/admin/companies/unknown/credit", config())).status).toBe(404)
    })

    it("are staff", async () => {
      const { headers } = as(key, buyer, own.id)
      const guest = { headers, validateStatus: () => true }
      const path = `/admin/companies/${own.id}/credit`
      expect((await api.get(path, guest)).status).toBe(401)
      expect((await api.post(`${path}-limit`, { limit_minor: 1, reason: "x" }, guest)).status).toBe(
        401
      )
    })
  })
}
