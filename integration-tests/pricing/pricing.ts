import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { refreshCartItemsWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { readCart, writeCartLines } from "@orac/bulk"
import { type EntityFacts, entityFacts } from "@orac/companies"
import { findArticles, upsertArticles } from "@orac/pim"
import { priceLines, upsertPriceBookItems } from "@orac/pricing"
import { emptyCart } from "../bulk/carts"
import { createWorld } from "../bulk/world"
import { article } from "../support/articles"
import { as, type Login } from "../support/partners"
import { createDiscounts, LONG_AGO } from "../support/price-rules"
import { statementsOf } from "../support/statements"
import { priceTools } from "./price-tools"

export function pricing({ api, getContainer }: MedusaSuiteOptions) {
  const {
    knex,
    markets,
    service,
    key,
    book,
    own,
    other,
    european,
    buyer,
    noPrices,
    stranger,
    importer,
    ask,
    priceOf,
    agree,
  } = priceTools({ api, getContainer })

  describe("POST /store/prices", () => {
    it("prices lines for the entity with its discounts, breaks and trace", async () => {
      const { status, data } = await ask(buyer, own.id, [
        { sku: "P8030", quantity: 50 },
        { sku: "P9020", quantity: 3 },
      ])
      expect(status).toBe(200)
      expect(data.unknown).toEqual([])
      expect(data.prices).toMatchObject([
        {
          sku: "P8030",
          quantity: 50,
          currency_code: "rub",
          list_price_minor: 120_050,
          unit_price_minor: 58_224,
          total_minor: 2_911_200,
          breaks: [{ from_quantity: 50, unit_price_minor: 58_224, percent: 3 }],
          next_break: null,
        },
        { sku: "P9020", unit_price_minor: 54_999, saving_minor: 135_000 },
      ])
      expect(data.prices[0].trace.map((entry: { layer: string }) => entry.layer)).toEqual([
        "list",
        "group_discount",
        "volume_break",
        "rounding",
      ])
    })

    it("lists what it cannot price and joins lines of one article", async () => {
      const { data } = await ask(buyer, own.id, [
        { sku: "P8030", quantity: 30 },
        { sku: "NOBODY", quantity: 1 },
        { sku: "UNPRICED", quantity: 1 },
        { sku: "P8030", quantity: 20 },
      ])
      expect(data.unknown).toEqual(["NOBODY", "UNPRICED"])
      expect(data.prices).toMatchObject([{ sku: "P8030", quantity: 50 }])
    })

    it("gives each entity its own price and no other's", async () => {
      await agree({ price_minor: 111_111 })
      expect(await priceOf(buyer, own.id, "P9020")).toMatchObject({
        unit_price_minor: 111_111,
        list_price_minor: 99_999,
        saving_minor: 0,
      })
      expect(await priceOf(stranger, other.id, "P9020")).toMatchObject({
        unit_price_minor: 99_999,
      })
      expect((await ask(stranger, own.id, [{ sku: "P9020", quantity: 1 }])).status).toBe(404)
    })

    it("grosses up a net book by the market's rate, in the market's currency", async () => {
      const price = await priceOf(importer, european.id, "P8030")
      const net = 1_333 * 0.5
      expect(price).toMatchObject({
        currency_code: "eur",
        unit_price_minor: Math.round((net * (100 + price.tax_rate)) / 100),
        breaks: [],
      })
    })

    it("keeps the floor", async () => {
      expect(await priceOf(buyer, own.id, "FDP600")).toMatchObject({ unit_price_minor: 40_000 })
    })

    it("is for those who may see prices", async () => {
      const lines = [{ sku: "P8030", quantity: 1 }]
      expect((await ask(null, own.id, lines)).status).toBe(401)
      expect((await ask(noPrices, own.id, lines)).status).toBe(403)
      expect((await ask(buyer, other.id, lines)).status).toBe(404)
    })

    it.each([
      [[]],
      [[{ sku: "P8030", quantity: 0 }]],
      [[{ sku: "P8030", quantity: 1.5 }]],
      [[{ sku: "P8030", quantity: 1, entity_id: "x" }]],
      [Array.from({ length: 1001 }, () => ({ sku: "P8030", quantity: 1 }))],
    ])("refuses malformed lines", async (lines) => {
      expect((await ask(buyer, own.id, lines)).status).toBe(400)
    })
  })

  describe("priceLines", () => {
    const price = async (at = new Date()) => {
      const entity = (await entityFacts(knex(), markets(), own.id)) as EntityFacts
      const articles = await findArticles(knex(), { skus: ["P8030", "P9020"] })
      const lines = articles.map((one) => ({ ...one, quantity: 10 }))
      return statementsOf(knex(), () => priceLines(knex(), markets(), entity, lines, at))
    }

    it("asks the database once", async () => {
      expect((await price()).statements).toHaveLength(1)
    })

    it("keeps its version until a rule of the entity changes, starts or lapses", async () => {
      const version = async (at?: Date) => (await price(at)).result.version
      const soon = new Date(Date.now() + 60_000)
      const later = new Date(Date.now() + 120_000)
      const seen = [await version()]
      expect(await version(soon)).toBe(seen[0])
      const changes = [
        () => agree({ basis_points: 6_000 }),
        () => agree({ basis_points: 6_100 }),
        () => upsertPriceBookItems(knex(), book(), [{ sku: "P9020", price_minor: 88_888 }]),
        () => createDiscounts(getContainer(), "dealer", { flex: 45 }),
        () =>
          service().createVolumeBreaks([
            {
              book_id: book(),
              scope: "sku",
              scope_key: "P9020",
              from_quantity: 5,
              basis_points: 1,
            },
          ]),
        () => agree({ basis_points: 6_200, valid_from: LONG_AGO, valid_to: soon }),
      ]
      for (const change of changes) {
        await change()
        seen.push(await version())
      }
      seen.push(await version(later))
      expect(new Set(seen).size).toBe(changes.length + 2)
      await agree({ entity_id: other.id, price_minor: 1 })
      expect(await version(later)).toBe(seen[seen.length - 1])
    })
  })

  describe("GET /store/price-terms", () => {
    const terms = (login: Login, id: string) => api.get("/store/price-terms", as(key(), login, id))

    it("names the book, the discounts by group and the number of agreed prices", async () => {
      await agree({ price_minor: 1_000 })
      await agree({ price_minor: 900, min_quantity: 10 })
      const { status, data } = await terms(buyer, own.id)
      expect(status).toBe(200)
      expect(data.price_terms).toEqual({
        price_book: {
          code: "ru-test",
          name: "List ru-test",
          includes_tax: true,
          currency_code: "rub",
        },
        discounts: [
          {
            product_group: "adhesives",
            name: expect.objectContaining({ ru: expect.any(String) }),
            percent: 45,
          },
          {
            product_group: "duropolymer",
            name: expect.objectContaining({ en: "Duropolymer" }),
            percent: 50,
          },
          { product_group: "purotouch", name: expect.anything(), percent: 45 },
        ],
        individual_prices: 1,
      })
    })

    it("is for those who may see prices", async () => {
      expect((await terms(noPrices, own.id)).status).toBe(403)
      expect((await terms(stranger, own.id)).status).toBe(404)
    })
  })

  it("Medusa's own cart flows keep our price", async () => {
    const world = await createWorld(getContainer())
    const [variant_id] = world.variants
    await upsertArticles(knex(), [article("SX100", { variant_id })])
    await upsertPriceBookItems(knex(), book(), [{ sku: "SX100", price_minor: 77_777 }])
    const price = await priceOf(buyer, own.id, "SX100", 2)
    expect(price.unit_price_minor).toBe(38_889)
    const cart_id = await emptyCart(world)
    const { ids } = await writeCartLines(knex(), {
      cart_id,
      minor_units: 2,
      lines: [
        { variant_id, quantity: 2, unit_price_minor: price.unit_price_minor, tax: world.tax },
      ],
    })
    const cartNow = async () => {
      const { lines, totals } = (await readCart(knex(), cart_id))!
      return { unit_price: lines[0].unit_price, quantity: lines[0].quantity, total: totals.total }
    }
    const container = getContainer()
    await refreshCartItemsWorkflow(container).run({ input: { cart_id, force_refresh: true } })
    expect(await cartNow()).toEqual({ unit_price: "388.89", quantity: 2, total: "777.78" })
    await updateLineItemInCartWorkflow(container).run({
      input: { cart_id, item_id: ids[0], update: { quantity: 5 } },
    })
    expect(await cartNow()).toEqual({ unit_price: "388.89", quantity: 5, total: "1944.45" })
  })
}
