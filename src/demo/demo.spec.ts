import { existsSync, readFileSync } from "fs"
import { resolve } from "path"
import { euMarket } from "@orac/market-eu"
import { ruMarket } from "@orac/market-ru"
import { demoWorld, LOG_INS } from "."
import { ean13CheckDigit } from "./articles/barcode"
import { DOUBTFUL_CODES } from "./data/article-facts"
import { groupBy } from "./group-by"

const TODAY = "2026-11-23"
const world = demoWorld(TODAY)
const { articles, relations, sources, stock, lots, entities, groups, employees, orders } = world

const unique = (values: unknown[]) => new Set(values).size === values.length

const LISTING = resolve(__dirname, "../../../shared/data/orac-sku-facts.csv")

describe("demo world", () => {
  it("is the same for the same day and moves with it", () => {
    expect(demoWorld(TODAY)).toEqual(world)
    expect(demoWorld("2026-11-24").lots[0].eta).not.toBe(world.lots[0].eta)
  })
})

describe("demo articles", () => {
  it("has at least 420 articles in all eight categories", () => {
    expect(articles.length).toBeGreaterThanOrEqual(420)
    const sizes = [...groupBy(articles, ({ category }) => category).values()].map(
      ({ length }) => length
    )
    expect(sizes).toHaveLength(8)
    expect(Math.min(...sizes)).toBeGreaterThan(8)
  })

  it("has unique codes and barcodes with a valid check digit for internal use", () => {
    expect(unique(articles.map(({ sku }) => sku))).toBe(true)
    expect(unique(articles.map(({ barcode }) => barcode))).toBe(true)
    for (const { barcode } of articles) {
      expect(barcode).toMatch(/^20\d{11}$/)
      expect(ean13CheckDigit(barcode.slice(0, 12))).toBe(Number(barcode[12]))
    }
  })

  it("leaves out the doubtful codes", () => {
    const codes = new Set(articles.map(({ sku }) => sku))
    expect(DOUBTFUL_CODES.filter((code) => codes.has(code))).toEqual([])
  })

  it("gives every article a whole weight, pack and price above zero", () => {
    for (const { weight_g, pack_quantity, list_eur_minor, list_rub_minor } of articles) {
      for (const value of [weight_g, pack_quantity, list_eur_minor, list_rub_minor]) {
        expect(Number.isInteger(value) && value > 0).toBe(true)
      }
    }
  })

  it("keeps prices near what dealers showed", () => {
    const median = (family: string) => {
      const prices = articles
        .filter((article) => article.family === family && !article.is_flexible)
        .map(({ list_eur_minor }) => list_eur_minor * 0.0121)
        .sort((a, b) => a - b)
      return prices[Math.floor(prices.length / 2)]
    }
    const shown = { CX: 12, SX: 19, P: 23, C: 41, W: 48, R: 45, K: 120 }
    for (const [family, price] of Object.entries(shown)) {
      expect(median(family) / price).toBeGreaterThan(0.6)
      expect(median(family) / price).toBeLessThan(1.6)
    }
  })

  it("names articles by what they are, their code and sizes", () => {
    const name = (sku: string) => articles.find((article) => article.sku === sku)!.name
    expect(name("SX118")).toEqual({
      ru: "Плинтус SX118, 2000 × 140 × 18 мм",
      en: "Skirting SX118, 2000 × 140 × 18 mm",
    })
    expect(name("SX118F").ru).toBe("Плинтус гибкий SX118F, 2000 × 140 × 18 мм")
    expect(name("K201LR").en).toBe("Corbel K201LR, left and right, 230 × 60 × 150 mm")
    expect(name("SX157-RAL9003").ru).toBe(
      "Плинтус SX157-RAL9003, окрашен в RAL 9003, 2000 × 66 × 13 мм"
    )
    expect(name("R38").ru).toBe("Розетка R38")
  })

  it("relates versions both ways and only articles that exist", () => {
    const codes = new Set(articles.map(({ sku }) => sku))
    expect(
      relations.every(
        ({ sku, related_sku }) => codes.has(sku) && codes.has(related_sku) && sku !== related_sku
      )
    ).toBe(true)
    expect(
      unique(relations.map(({ sku, kind, related_sku }) => `${sku} ${kind} ${related_sku}`))
    ).toBe(true)
    const has = (sku: string, kind: string, related: string) =>
      relations.some(
        (relation) =>
          relation.sku === sku && relation.kind === kind && relation.related_sku === related
      )
    expect(has("SX118", "flexible", "SX118F") && has("SX118F", "rigid", "SX118")).toBe(true)
    expect(has("SX157", "painted", "SX157-RAL9003")).toBe(true)
    expect(has("SX157", "other_length", "DX157-2600")).toBe(true)
    expect(has("P5020", "corner", "P5020B")).toBe(true)
    expect(has("SX118", "adhesive", "FDP500")).toBe(true)
  })

  const listed = existsSync(LISTING) ? it : it.skip
  listed(`has the sizes of the listing (skipped where ${LISTING} is absent)`, () => {
    const rows = readFileSync(LISTING, "utf8")
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean)
      .map((row) => row.split(","))
    const sizes = new Map(
      rows.map(([sku, , , ...rest]) => [sku, rest.slice(0, 3).map((text) => Number(text) || null)])
    )
    for (const article of articles.filter(
      ({ family, sku }) => family !== "MK" && sku !== "FL300"
    )) {
      expect([article.sku, article.length_mm, article.height_mm, article.width_mm]).toEqual([
        article.sku,
        ...sizes.get(article.sku)!,
      ])
    }
  })
})

describe("demo network", () => {
  it("has three factories and at least twelve warehouses, some owned by firms that exist", () => {
    const factories = sources.filter(({ kind }) => kind === "factory")
    expect(factories).toHaveLength(3)
    expect(sources.length - factories.length).toBeGreaterThanOrEqual(12)
    const owners = sources.flatMap(({ owner }) => (owner ? [owner] : []))
    expect(owners.length).toBeGreaterThanOrEqual(4)
    for (const owner of owners) {
      expect(entities.find(({ code }) => code === owner)?.price_status).toBe("distributor")
    }
    expect(unique(sources.map(({ code }) => code))).toBe(true)
  })

  it("serves each market from ten sources or nearly so", () => {
    const serving = (market: string) =>
      sources.filter(({ markets_served }) => markets_served.includes(market)).length
    expect(serving("ru")).toBeGreaterThanOrEqual(10)
    expect(serving("eu")).toBeGreaterThanOrEqual(8)
  })

  it("has each article somewhere, with empty and low levels among them", () => {
    const total = new Map<string, number>()
    stock.forEach(({ sku, stocked }) => total.set(sku, (total.get(sku) ?? 0) + stocked))
    expect(articles.every(({ sku }) => (total.get(sku) ?? 0) > 0)).toBe(true)
    expect(stock.filter(({ stocked }) => stocked === 0).length).toBeGreaterThan(100)
    expect(stock.filter(({ stocked }) => stocked > 0 && stocked <= 5).length).toBeGreaterThan(100)
    expect(unique(stock.map(({ source, sku }) => `${source} ${sku}`))).toBe(true)
  })

  it("has goods on the way and in production after the day of seeding", () => {
    expect(lots.every(({ eta, quantity }) => eta > TODAY && quantity > 0)).toBe(true)
    expect(new Set(lots.map(({ origin }) => origin)).size).toBe(2)
    expect(lots.length).toBeGreaterThan(100)
  })
})

describe("demo partners", () => {
  it("has at least forty firms in groups, each with a unique tax number", () => {
    expect(entities.length).toBeGreaterThanOrEqual(40)
    expect(groups.length).toBeLessThan(entities.length)
    expect(unique(entities.map(({ tax_id }) => tax_id))).toBe(true)
    expect(unique(entities.map(({ code }) => code))).toBe(true)
    for (const { code, primary } of groups) {
      expect(entities.find((entity) => entity.code === primary)?.group).toBe(code)
    }
  })

  it("has legal numbers that pass the checks of their market", () => {
    for (const { market_code, tax_id, registration_ids, bank } of entities) {
      const values: Record<string, string> = Object.fromEntries(
        registration_ids.map(({ code, value }) => [code, value])
      )
      if (market_code === "ru") {
        Object.assign(values, {
          inn: tax_id,
          bik: bank!.bic,
          account: bank!.account,
          corr_account: bank!.correspondent_account!,
        })
      } else {
        Object.assign(values, { vat_id: tax_id }, bank && { iban: bank.account, bic: bank.bic })
      }
      const fields = (market_code === "ru" ? ruMarket : euMarket).legal_ids
      const problems = fields.map((field) => [
        field.code,
        values[field.code] === undefined
          ? field.required && !(field.code === "kpp")
          : field.check(values[field.code], values),
      ])
      expect([tax_id, problems.filter(([, problem]) => problem)]).toEqual([tax_id, []])
    }
  })

  it("tells the story: the buyer works for a firm that is not the primary one of its group", () => {
    const buyer = LOG_INS.find(({ email }) => email === "buyer@demo.orac")!
    const [entity] = entities.filter(({ code }) => code === buyer.memberships[0].entity)
    const group = groups.find(({ code }) => code === entity.group)!
    expect(group.primary).not.toBe(entity.code)
    expect(world.credit.find(({ entity: code }) => code === entity.code)?.limit_minor).toBe(
      10_000_000
    )
    const discount = (product_group: string) =>
      world.discounts.find(
        (row) => row.price_status === entity.price_status && row.product_group === product_group
      )?.percent
    expect(["duropolymer", "durofoam", "purotouch", "flex", "adhesives"].map(discount)).toEqual([
      50, 50, 45, 45, 45,
    ])
  })

  it("has unique e-mails and memberships of firms that exist", () => {
    const codes = new Set(entities.map(({ code }) => code))
    expect(unique(employees.map(({ email }) => email))).toBe(true)
    expect(
      employees.flatMap(({ memberships }) => memberships).every(({ entity }) => codes.has(entity))
    ).toBe(true)
  })

  it("has personal prices below and above the list", () => {
    const above = world.personalPrices.filter(({ entity, sku, amount_minor }) => {
      const article = articles.find((candidate) => candidate.sku === sku)!
      const list = entity.startsWith("ru") ? article.list_rub_minor : article.list_eur_minor
      return amount_minor !== null && amount_minor > list
    })
    expect(above.length).toBeGreaterThan(3)
    expect(world.personalPrices.length).toBeGreaterThan(above.length * 4)
  })
})

describe("demo history", () => {
  it("has a year of orders in mixed states by people who may order", () => {
    expect(orders.length).toBeGreaterThanOrEqual(400)
    expect(orders[0].day < "2025-12-01" && orders[orders.length - 1].day < TODAY).toBe(true)
    expect(new Set(orders.map(({ state }) => state)).size).toBe(5)
    expect(
      orders.every(({ lines }) => lines.length > 0 && unique(lines.map(({ sku }) => sku)))
    ).toBe(true)
    for (const { entity, email } of orders) {
      const employee = employees.find((person) => person.email === email)!
      expect(employee.memberships.map((membership) => membership.entity)).toContain(entity)
    }
  })

  it("has shopping lists with lines", () => {
    expect(world.shoppingLists.every(({ lines }) => lines.length > 3)).toBe(true)
  })
})
