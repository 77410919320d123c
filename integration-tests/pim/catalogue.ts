import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import {
  articleIndex,
  findArticles,
  listArticles,
  upsertArticles,
  upsertRelations,
} from "@orac/pim"
import type { ArticleList, ArticleView, CategoryView, Suggestion } from "@orac/pim/contract"
import {
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  type Suite,
} from "../support/partners"
import { ARTICLES, cornice } from "./articles"
import { statementsOf } from "../support/statements"

export function catalogue({ api, getContainer }: Suite) {
  let key: string
  let knex: Knex
  let entity: { id: string }
  let buyer: Login

  beforeAll(async () => {
    const container = getContainer()
    knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    key = await publishableKey(container)
    entity = await createEntity(container, { name: "Buyer" })
    buyer = await createEmployee(container, "buyer@test.local", [
      { entity_id: entity.id, role: "buyer_no_price" },
    ])
    await upsertArticles(knex, ARTICLES)
    await upsertRelations(knex, [
      { sku: "C200", kind: "flexible", related_sku: "C200F" },
      {
        sku: "C200",
        kind: "adhesive",
        related_sku: "FDP500",
        quantity_rule: { metres_per_unit: 8 },
      },
    ])
  })

  const get = async <T>(path: string, login: Login | null = buyer, entityId = entity.id) => {
    const { status, data } = await api.get<T>(`/store/catalogue/${path}`, as(key, login, entityId))
    return { status, data: data as T }
  }
  const list = async (query: string) => (await get<ArticleList>(`articles?${query}`)).data
  const skus = (answer: ArticleList) => answer.articles.map((row) => row.sku)

  describe("the catalogue routes", () => {
    it("are for employees of the legal entity only", async () => {
      for (const path of ["categories", "articles", "articles/C200", "suggest?q=c2"]) {
        expect([path, (await get(path)).status]).toEqual([path, 200])
        expect([path, (await get(path, null)).status]).toEqual([path, 401])
        expect([path, (await get(path, buyer, "lent_of_others")).status]).toEqual([path, 404])
      }
    })

    it("refuse wrong input", async () => {
      const paths = [
        "articles?category=toys",
        "articles?limit=0",
        "articles?limit=1000",
        "articles?sort=price",
        "articles?height_min=tall",
        "suggest",
        "suggest?q=",
      ]
      for (const path of paths) {
        expect([path, (await get(path)).status]).toEqual([path, 400])
      }
    })
  })

  it("counts what is sold in each of the eight categories", async () => {
    const { data } = await get<{ categories: CategoryView[] }>("categories")
    expect(data.categories.map(({ code, count }) => [code, count])).toEqual([
      ["cornices", 3],
      ["skirtings", 2],
      ["mouldings", 0],
      ["wall-panels", 0],
      ["lighting", 0],
      ["elements", 0],
      ["adhesives", 1],
      ["marketing", 0],
    ])
  })

  describe("GET /store/catalogue/articles", () => {
    it("gives a page in catalogue order without what is no longer sold", async () => {
      const answer = await list("category=cornices&limit=2&offset=1")
      expect(skus(answer)).toEqual(["C200F", "C372"])
      expect(answer).toMatchObject({ count: 3, limit: 2, offset: 1 })
      expect(answer.articles[0]).toMatchObject({
        name: { ru: "Карниз C200F", en: "Cornice C200F" },
        height_mm: 65,
        thumbnail: expect.stringMatching(/^\/drawings\/C200F\.svg\?variant=thumbnail&v=\w+$/),
      })
    })

    it("counts every facet under all filters but its own", async () => {
      const answer = await list("category=cornices&material=Purotouch&height_max=100")
      expect(skus(answer)).toEqual(["C200"])
      expect(answer.facets).toEqual({
        materials: [
          { value: "Flex Purotouch", count: 1 },
          { value: "Purotouch", count: 1 },
        ],
        height_mm: { min: 65, max: 280 },
        width_mm: { min: 50, max: 50 },
        flexible: 0,
        light: 0,
      })
    })

    it("filters by several materials, flexibility, light and size, and sorts", async () => {
      expect(skus(await list("material=Purotouch&material=Duropolymer&sort=height"))).toEqual([
        "C200",
        "SX118",
        "SX118-RAL9003",
        "C372",
      ])
      expect(skus(await list("flexible=true"))).toEqual(["C200F"])
      expect(skus(await list("light=true&height_min=200"))).toEqual(["C372"])
      expect(skus(await list("width_min=18&width_max=18"))).toEqual(["SX118", "SX118-RAL9003"])
    })

    it("knows no bounds where nothing has a size, and pages beyond the end are empty", async () => {
      const { facets } = await list("category=adhesives")
      expect(facets).toMatchObject({ height_mm: null, width_mm: null })
      expect(await list("offset=100")).toMatchObject({ count: 6, articles: [] })
    })

    it("ranks what it finds by text, look-alikes included, within a category", async () => {
      expect(skus(await list("q=%D0%A1200"))).toEqual(["C200", "C200F"])
      expect(skus(await list("q=sx%20118"))).toEqual(["SX118", "SX118-RAL9003"])
      expect(skus(await list("q=sx118&category=cornices"))).toEqual([])
      expect(skus(await list(`q=${encodeURIComponent("гибк' or 1=1 --")}`))).toEqual([])
    })

    it("takes two statements, three with a text", async () => {
      const options = { sort: "sku", limit: 48, offset: 0 } as const
      const plain = await statementsOf(knex, () => listArticles(knex, options))
      const search = await statementsOf(knex, () => listArticles(knex, { ...options, q: "c200" }))
      expect([plain.statements.length, search.statements.length]).toEqual([2, 3])
    })
  })

  describe("GET /store/catalogue/articles/:sku", () => {
    it("gives the article by any spelling of its code, with what belongs to it", async () => {
      const { data } = await get<{ article: ArticleView }>("articles/c-200")
      expect(data.article).toMatchObject({
        sku: "C200",
        bending_radius_mm: null,
        drawing: expect.stringMatching(/^\/drawings\/C200\.svg\?v=\w+$/),
      })
      const related = data.article.related.map(({ kind, article, metres_per_unit }) => [
        kind,
        article.sku,
        metres_per_unit,
      ])
      expect(related).toEqual([
        ["adhesive", "FDP500", 8],
        ["flexible", "C200F", null],
      ])
    })

    it("still knows what is no longer sold, and nothing that never was", async () => {
      expect((await get("articles/C399")).status).toBe(200)
      expect((await get("articles/C999")).status).toBe(404)
    })
  })

  it("suggests articles that are sold, best first", async () => {
    const { data } = await get<{ suggestions: Suggestion[] }>("suggest?q=c3&limit=5")
    expect(data.suggestions.map(({ sku }) => sku)).toEqual(["C372"])
  })

  describe("drawings", () => {
    const raw = (path: string) => api.request({ url: path, method: "get", validateStatus: null })
    const headersOf = (answer: object) => (answer as { headers: Record<string, string> }).headers

    it("are public SVG, kept for ever under their version", async () => {
      const { articles } = await list("q=SX118")
      const answer = await raw(articles[0].thumbnail)
      expect(answer.status).toBe(200)
      expect(String(answer.data)).toContain("<svg")
      expect(headersOf(answer)).toMatchObject({
        "content-type": "image/svg+xml; charset=utf-8",
        "cache-control": expect.stringContaining("immutable"),
        "x-content-type-options": "nosniff",
      })
      const unversioned = await raw("/drawings/SX118.svg")
      expect(headersOf(unversioned)["cache-control"]).not.toContain("immutable")
      expect(String(unversioned.data)).not.toBe(String(answer.data))
    })

    it("are not kept for ever under a version that is not theirs", async () => {
      for (const path of ["/drawings/SX118.svg?v=1", "/drawings/room/cornices.svg?v=1"]) {
        const answer = await raw(path)
        expect(answer.status).toBe(200)
        expect(headersOf(answer)["cache-control"]).not.toContain("immutable")
      }
    })

    it("exist for every category, kept for ever under the version that the catalogue names", async () => {
      const { data } = await get<{ categories: CategoryView[] }>("categories")
      expect(data.categories).toHaveLength(8)
      for (const { scene } of data.categories) {
        const answer = await raw(scene)
        expect(String(answer.data)).toContain("<svg")
        expect(headersOf(answer)["cache-control"]).toContain("immutable")
      }
    })

    it("are not sent again to whoever has them", async () => {
      const first = headersOf(await raw("/drawings/room/cornices.svg"))
      const again = await api.request({
        url: "/drawings/room/cornices.svg",
        method: "get",
        headers: { "if-none-match": first.etag },
        validateStatus: null,
      })
      expect(again.status).toBe(304)
    })

    it("exist for nothing else", async () => {
      const paths = [
        "/drawings/NOPE.svg",
        "/drawings/SX118.png",
        "/drawings/..%2f..%2fetc%2fpasswd.svg",
        "/drawings/%3Cscript%3E.svg",
        "/drawings/room/toString.svg",
        "/drawings/room/toys.svg",
      ]
      for (const path of paths) {
        expect([path, (await raw(path)).status]).toEqual([path, 404])
      }
    })
  })

  describe("the article store", () => {
    it("finds articles by code or variant, each once, in one statement", async () => {
      const { result, statements } = await statementsOf(knex, () =>
        findArticles(knex, { skus: ["SX118", "C200", "NOPE"], variant_ids: ["variant_C200"] })
      )
      expect(result.map((row) => [row.sku, row.goods_class, row.sku_key])).toEqual([
        ["C200", 2, "C200"],
        ["SX118", 2, "SX118"],
      ])
      expect(statements).toHaveLength(1)
      expect(await findArticles(knex, {})).toEqual([])
    })

    it("replaces an article by its code and keeps codes of one key apart", async () => {
      await upsertArticles(knex, [{ ...ARTICLES[0], weight_g: 999 }])
      const [found] = await findArticles(knex, { skus: ["C200"] })
      expect(found.weight_g).toBe(999)
      const twin = cornice("C-200", 1, { variant_id: "variant_twin" })
      await expect(upsertArticles(knex, [twin])).rejects.toThrow("sku_key")
    })

    it("indexes everything, in catalogue order", async () => {
      const index = await articleIndex(knex)
      expect(index.map(({ sku }) => sku)).toEqual(ARTICLES.map(({ sku }) => sku))
      expect(index[3]).toMatchObject({ discontinued: true, substitute_sku: "C372" })
    })
  })
}
