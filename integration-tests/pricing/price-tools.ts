import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { upsertArticles } from "@orac/pim"
import {
  PARTNER_PRICING_MODULE,
  type PartnerPricingService,
  upsertPartnerPrices,
} from "@orac/pricing"
import { article } from "../support/articles"
import { as, createEmployee, createEntity, type Login, publishableKey } from "../support/partners"
import { createDiscounts, createPriceBook } from "../support/price-rules"

type Entity = { id: string }

/** Three companies of two markets with their price lists, made before a suite's tests, and what is asked of them. */
export function priceTools({
  api,
  getContainer,
}: Pick<MedusaSuiteOptions, "api" | "getContainer">) {
  let publishable: string
  let bookId: string
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const markets = (): MarketsService => getContainer().resolve(MARKETS_MODULE)
  const service = (): PartnerPricingService => getContainer().resolve(PARTNER_PRICING_MODULE)
  const key = () => publishable
  const book = () => bookId
  const [own, other, european] = [{} as Entity, {} as Entity, {} as Entity]
  const [buyer, noPrices] = [{} as Login, {} as Login]
  const [stranger, importer] = [{} as Login, {} as Login]

  beforeAll(async () => {
    const container = getContainer()
    publishable = await publishableKey(container)
    Object.assign(own, await createEntity(container, { name: "Own" }))
    Object.assign(other, await createEntity(container, { name: "Other", price_status: "studio" }))
    Object.assign(
      european,
      await createEntity(container, {
        name: "European",
        market_code: "eu",
        country: "be",
      })
    )
    const employ = (name: string, entity_id: string, role: "buyer" | "buyer_no_price") =>
      createEmployee(container, `${name}@price.test`, [{ entity_id, role }])
    Object.assign(buyer, await employ("buyer", own.id, "buyer"))
    Object.assign(noPrices, await employ("noprice", own.id, "buyer_no_price"))
    Object.assign(stranger, await employ("stranger", other.id, "buyer"))
    Object.assign(importer, await employ("importer", european.id, "buyer"))
    await upsertArticles(knex(), [
      article("P8030"),
      article("P9020", { product_group: "purotouch" }),
      article("FDP600", { product_group: "adhesives" }),
      article("UNPRICED"),
    ])
    bookId = await createPriceBook(
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
    await service().createVolumeBreaks([
      {
        book_id: bookId,
        scope: "product_group",
        scope_key: "duropolymer",
        from_packs: 5,
        basis_points: 300,
      },
    ])
  })

  const ask = (login: Login | null, entityId: string, lines: unknown) =>
    api.post("/store/prices", { lines }, as(publishable, login, entityId))

  const priceOf = async (login: Login, entityId: string, sku: string, quantity = 1) =>
    (await ask(login, entityId, [{ sku, quantity }])).data.prices[0]

  const agree = (values: object) =>
    upsertPartnerPrices(knex(), [
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

  return {
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
  }
}
