import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Knex, readCart } from "@orac/bulk"
import type { PadView, PlaceRequest } from "@orac/checkout/contract"
import { partnerClient, type PartnerClient } from "../checkout/partner-client"
import { createShop, grantCredit, setStock, type Shop, sku } from "../checkout/shop"
import { createEmployee, createEntity, publishableKey } from "../support/partners"

jest.setTimeout(900_000)

const BUYERS = 20
const EDITS = 40
const rounds = process.env.FAULTS === "full" ? 100 : 2

const times = <T>(count: number, make: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => make(n)))

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let knex: Knex
    let shop: Shop
    let key: string
    let entity: { id: string }
    let buyer: PartnerClient
    let colleague: PartnerClient

    beforeAll(async () => {
      container = getContainer()
      key = await publishableKey(container)
      shop = await createShop(container)
      entity = await createEntity(container, { name: "Dealer" })
      const client = async (name: string) => {
        const login = await createEmployee(container, `${name}@races.test`, [
          { entity_id: entity.id, role: "buyer" },
        ])
        return partnerClient(api, key, login, entity.id)
      }
      buyer = await client("buyer")
      colleague = await client("colleague")
    })

    beforeEach(() => {
      container = getContainer()
      knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    })

    const ready = async (text: string): Promise<[string, PlaceRequest]> => {
      const pad = await buyer.newPad()
      await buyer.paste(pad.id, text)
      return [pad.id, await buyer.request(pad.id)]
    }
    const count = async (table: string, where: object = {}) =>
      Number((await knex(table).where(where).whereNull("deleted_at").count("* as n"))[0].n)
    const reserved = async (code: string) => {
      const [row] = await knex("inventory_level")
        .where({ inventory_item_id: shop.items.get(code) })
        .sum("reserved_quantity as n")
      return Number(row.n)
    }

    it(`${BUYERS} buyers for 5 units: 5 placed, the others are told the short line`, async () => {
      await grantCredit(knex, entity.id, 9_000_000_000)
      await setStock(knex, shop, sku(400), { near: 100_000, far: 0 })
      for (let round = 0; round < rounds; round++) {
        const code = sku(round)
        await setStock(knex, shop, code, { near: 5, far: 0 })
        const pads = await times(BUYERS, () => ready(`${code} 1\n${sku(400)} 3`))
        const before = await count("partner_order")
        const answers = await Promise.all(pads.map(([id, request]) => buyer.place(id, request)))
        const placed = answers.filter(({ status }) => status === 200)
        const refused = answers.filter(({ status }) => status === 409)
        expect([placed.length, refused.length]).toEqual([5, 15])
        for (const { data } of refused) {
          expect(data.refusals).toMatchObject([
            { code: "SHORT_STOCK", facts: { sku: code, needed: 1, available: 0 } },
          ])
        }
        expect(await reserved(code)).toBe(5)
        expect(await count("partner_order")).toBe(before + 5)
      }
    })

    it("20 pads against a limit for 3: 3 placed, holds match orders", async () => {
      const pads = await times(BUYERS, () => ready(`${sku(1)} 10`))
      const total = pads[0][1].expected_total_minor
      await grantCredit(knex, entity.id, total * 3 + 1)
      const answers = await Promise.all(pads.map(([id, request]) => buyer.place(id, request)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
      const codes = answers.flatMap(({ data }) => data.refusals?.map((one) => one.code) ?? [])
      expect(codes).toEqual(Array.from({ length: 17 }, () => "CREDIT_EXCEEDED"))
      const [{ held }] = await knex("credit_entry")
        .where({ type: "HOLD" })
        .sum("amount_minor as held")
      expect(Number(held)).toBe(total * 3)
      expect(await count("partner_order")).toBe(3)
      expect(await reserved(sku(1))).toBe(30)
    })

    it("one key gives one order, however many ask at once; another request is refused", async () => {
      await grantCredit(knex, entity.id, 9_000_000_000)
      const [id, request] = await ready(`${sku(2)} 10`)
      const answers = await times(10, () => buyer.place(id, request, "the-same-key"))
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
      expect(new Set(answers.map(({ data }) => data.order_id)).size).toBe(1)
      expect(answers.filter(({ data }) => !data.replay)).toHaveLength(1)
      expect(await reserved(sku(2))).toBe(10)
      const other = await buyer.place(id, { ...request, comment: "else" }, "the-same-key")
      expect([other.status, other.data.code]).toEqual([409, "KEY_REUSED"])
      const without = await buyer.post(`/store/pads/${id}/place`, request)
      expect(without.status).toBe(400)
    })

    it("one pad placed under several keys is one order", async () => {
      await grantCredit(knex, entity.id, 9_000_000_000)
      const [id, request] = await ready(`${sku(3)} 10`)
      const answers = await times(6, (n) => buyer.place(id, request, `another-key-${n}`))
      const orders = answers.filter(({ status }) => status === 200).map(({ data }) => data.order_id)
      expect(new Set(orders).size).toBe(1)
      expect(await reserved(sku(3))).toBe(10)
    })

    it("two colleagues edit one pad at once: every line of both stays, once", async () => {
      const pad = await buyer.newPad()
      const edits = await times(EDITS, (n) =>
        (n % 2 ? buyer : colleague).post(`/store/pads/${pad.id}/lines`, {
          changes: [{ sku: sku(n), quantity: n + 1 }],
        })
      )
      expect(edits.map(({ status }) => status)).toEqual(edits.map(() => 200))
      await Promise.all([
        buyer.paste(pad.id, `${sku(0)} 10\nunknown one`),
        colleague.paste(pad.id, `${sku(0)} 100\nunknown two`),
      ])
      const { data } = await buyer.get<{ pad: PadView }>(`/store/pads/${pad.id}`)
      expect(data.pad.lines).toHaveLength(EDITS)
      expect(data.pad.lines.find((line) => line.sku === sku(0))?.quantity).toBe(111)
      expect(data.pad.unresolved.map((row) => row.raw).sort()).toEqual([
        "unknown one",
        "unknown two",
      ])
      const { rows } = await knex.raw(`select cart_id, version from pad where id = ?`, [pad.id])
      expect(rows[0].version).toBe(1 + EDITS + 2)
      expect((await readCart(knex, rows[0].cart_id))?.lines).toHaveLength(EDITS)
    })
  },
})
