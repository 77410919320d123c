import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import fc from "fast-check"
import {
  adjustHold,
  type CreditEntryType,
  creditOf,
  exposureOf,
  holdCredit,
  openAccount,
  paymentModeOf,
  termsOf,
} from "@orac/credit"
import { orderHolds } from "./order-holds"
import { accountTools, NET_30 } from "./account-tools"

export function credit({ api, getContainer }: MedusaSuiteOptions) {
  const { knex, markets, own, facts, creditNow, grant, hold, release, append } = accountTools({
    api,
    getContainer,
  })

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
      expect(await paymentModeOf(knex(), await facts(own.id))).toBe("prepayment")
      await grant(0)
      expect(await hold("order_1", 1)).toMatchObject({ code: "CREDIT_EXCEEDED" })
      expect(await paymentModeOf(knex(), await facts(own.id))).toBe("credit")
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
      await expect(holdCredit(knex() as Outside, input)).rejects.toThrow(/transaction/)
      await expect(knex().transaction((trx) => holdCredit(trx, input))).rejects.toThrow(
        /kept in rub/
      )
    })

    it("roll back with the placement", async () => {
      await grant(3_000)
      const attempt = knex().transaction(async (trx) => {
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
        knex().transaction((trx) =>
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
            await creditOf(knex(), markets(), entity)
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
      await openAccount(knex(), { ...account, currency_code: "rub" })
      expect(await termsOf(knex(), await facts(own.id))).toMatchObject({ net_days: 14 })
      await expect(openAccount(knex(), { ...account, currency_code: "eur" })).rejects.toThrow(
        /not kept in eur/
      )
    })
  })
}
