import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { refreshCartItemsWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Knex, readCart, writeCartLines } from "@orac/bulk"
import { type EntityFacts, entityFacts } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { findArticles, upsertArticles } from "@orac/pim"
import {
  PARTNER_PRICING_MODULE,
  type PartnerPricingService,
  priceLines,
  upsertPartnerPrices,
  upsertPriceBookItems,
} from "@orac/pricing"
import { emptyCart } from "../bulk/carts"
import { createWorld } from "../bulk/world"
import { article } from "../support/articles"
import { as, createEmployee, createEntity, type Login } from "../support/partners"
import { publishableKey, staffHeaders } from "../support/partners"
import { createDiscounts, createPriceBook, LONG_AGO } from "../support/price-rules"
import { statementsOf } from "../support/statements"

export function pricing({ api, getContainer }: MedusaSuiteOptions) {
  let key: string
  let staff: { authorization: string }
  let book: string
  let own: { id: string }
  let other: { id: string }
  let european: { id: string }
  let buyer: Login
  let noPrices: Login
  let stranger: Login
  let importer: Login
  let knex: Knex
  let markets: MarketsService
  let service: PartnerPricingService

  const resolve = () => {
    knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    markets = getContainer().resolve(MARKETS_MODULE)
    service = getContainer().resolve(PARTNER_PRICING_MODULE)
  }

  beforeAll(async () => {
    const container = getContainer()
    resolve()
    key = await publishableKey(container)
    staff = await staffHeaders(container)
    own = await createEntity(container, { name: "Own" })
    other = await createEntity(container, { name: "Other", price_status: "studio" })
    european = await createEntity(container, {
      name: "European",
      market_code: "eu",
      country: "be",
    })
    const employ = (name: string, entity_id: string, role: "buyer" | "buyer_no_price") =>
      createEmployee(container, `${name}@price.test`, [{ entity_id, role }])
    buyer = await employ("buyer", own.id, "buyer")
    noPrices = await employ("noprice", own.id, "buyer_no_price")
    stranger = await employ("stranger", other.id, "buyer")
    importer = await employ("importer", european.id, "buyer")
    await upsertArticles(knex, [
      article("P8030"),
      article("P9020", { product_group: "purotouch" }),
      article("FDP600", { product_group: "adhesives" }),
      article("UNPRICED"),
    ])
    book = await createPriceBook(
      container,
      { market_code: "ru", currency_code: "rub", includes_tax: true },
      { P8030: 120_050, P9020: 99_999, FDP600: { price_minor: 50_000, floor_minor: 40_000 } }
    )
    await createPriceBook(
      container,
      { market_code: "eu", currency_code: "eur", includes_tax: false },
      { P8030: 1_333 }
    )
    await createDiscounts(container, "dealer", { duropolymer: 50, purotouch: 45, adhesives: 45 })
    await createDiscounts(container, "studio", { duropolymer: 25 })
    await service.createVolumeBreaks([
      {
        book_id: book,
        scope: "product_group",
        scope_key: "duropolymer",
        from_packs: 5,
        basis_points: 300,
      },
    ])
  })

  beforeEach(resolve)

  const ask = (login: Login | null, entityId: string, lines: unknown) =>
    api.post("/store/prices", { lines }, as(key, login, entityId))

  const priceOf = async (login: Login, entityId: string, sku: string, quantity = 1) =>
    (await ask(login, entityId, [{ sku, quantity }])).data.prices[0]

  const agree = (values: object) =>
    upsertPartnerPrices(knex, [
      {
        seller_id: null,
        entity_id: own.id,
        sku: "P9020",
        min_quantity: 1,
        price_minor: null,
        basis_points: null,
        currency_code: "rub",
        valid_from: null,
        valid_to: null,
        document: null,
        set_by: "test",
        ...values,
      },
    ])

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
      const entity = (await entityFacts(knex, markets, own.id)) as EntityFacts
      const articles = await findArticles(knex, { skus: ["P8030", "P9020"] })
      const lines = articles.map((one) => ({ ...one, quantity: 10 }))
      return statementsOf(knex, () => priceLines(knex, markets, entity, lines, at))
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
        () => upsertPriceBookItems(knex, book, [{ sku: "P9020", price_minor: 88_888 }]),
        () => createDiscounts(getContainer(), "dealer", { flex: 45 }),
        () =>
          service.createVolumeBreaks([
            {
              book_id: book,
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
    const terms = (login: Login, id: string) => api.get("/store/price-terms", as(key, login, id))

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

  describe("staff", () => {
    const config = () => ({ headers: staff, validateStatus: () => true })
    const explain = (body: object) => api.post("/admin/price-explanation", body, config())
    const write = (prices: unknown, entity_id = own.id) =>
      api.post("/admin/partner-prices", { entity_id, prices }, config())

    it("see why a company pays what it pays, on any day", async () => {
      await write([
        { sku: "P9020", percent: 33.33, document: "contract 7", valid_from: "2026-01-01" },
      ])
      const question = { entity_id: own.id, sku: "P9020", quantity: 2 }
      const { status, data } = await explain(question)
      expect(status).toBe(200)
      expect(data).toMatchObject({
        entity: { id: own.id, name: "Own" },
        price: { unit_price_minor: 66_669 },
      })
      expect(data.price.trace[2]).toMatchObject({
        layer: "individual",
        percent: 33.33,
        facts: { document: "contract 7", set_by: "staff@test.local" },
      })
      const before = await explain({ ...question, date: "2025-12-31" })
      expect(before.data.price.unit_price_minor).toBe(54_999)
    })

    it("get 404 for what is not there and 400 for what is wrong", async () => {
      const good = { entity_id: own.id, sku: "P8030", quantity: 1 }
      expect((await explain({ ...good, entity_id: "unknown" })).status).toBe(404)
      expect((await explain({ ...good, sku: "UNPRICED" })).status).toBe(404)
      expect((await explain({ ...good, quantity: 0 })).status).toBe(400)
      expect((await write([{ sku: "P8030", price_minor: 1 }], "unknown")).status).toBe(404)
    })

    it("write agreed prices over old ones, all or none", async () => {
      expect((await write([{ sku: "P8030", price_minor: 70_000 }])).data).toEqual({ written: 1 })
      await write([
        { sku: "P8030", price_minor: 71_000 },
        { sku: "P8030", price_minor: 69_000, min_quantity: 20 },
      ])
      expect(await priceOf(buyer, own.id, "P8030", 1)).toMatchObject({ unit_price_minor: 71_000 })
      expect(await priceOf(buyer, own.id, "P8030", 20)).toMatchObject({
        unit_price_minor: 69_000,
      })
      const refused = await write([
        { sku: "P8030", price_minor: 1_000 },
        { sku: "NOBODY", price_minor: 1_000 },
        { sku: "P8030", price_minor: 2_000 },
      ])
      expect(refused.status).toBe(422)
      expect(refused.data).toMatchObject({
        type: "refusal",
        refusals: [
          { code: "ARTICLE_UNKNOWN", facts: { index: 1 } },
          { code: "PRICE_TWICE", facts: { index: 2, twin: 0 } },
        ],
      })
      expect(await priceOf(buyer, own.id, "P8030", 1)).toMatchObject({ unit_price_minor: 71_000 })
    })

    it.each([
      [{ sku: "P8030" }],
      [{ sku: "P8030", price_minor: 1, percent: 1 }],
      [{ sku: "P8030", price_minor: 0 }],
      [{ sku: "P8030", percent: 101 }],
      [{ sku: "P8030", percent: 1.005 }],
      [{ sku: "P8030", price_minor: 1, valid_from: "2026-02-01", valid_to: "2026-01-01" }],
    ])("may not write %j", async (price) => {
      expect((await write([price])).status).toBe(400)
    })

    it("are staff", async () => {
      const guest = as(key, buyer, own.id)
      expect((await api.post("/admin/price-explanation", {}, guest)).status).toBe(401)
      expect((await api.post("/admin/partner-prices", {}, guest)).status).toBe(401)
    })
  })

  it("Medusa's own cart flows keep our price", async () => {
    const world = await createWorld(getContainer())
    const [variant_id] = world.variants
    await upsertArticles(knex, [article("SX100", { variant_id })])
    await upsertPriceBookItems(knex, book, [{ sku: "SX100", price_minor: 77_777 }])
    const price = await priceOf(buyer, own.id, "SX100", 2)
    expect(price.unit_price_minor).toBe(38_889)
    const cart_id = await emptyCart(world)
    const { ids } = await writeCartLines(knex, {
      cart_id,
      minor_units: 2,
      lines: [
        { variant_id, quantity: 2, unit_price_minor: price.unit_price_minor, tax: world.tax },
      ],
    })
    const cartNow = async () => {
      const { lines, totals } = (await readCart(knex, cart_id))!
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
