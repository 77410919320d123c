import type { BindingRow, ClientList, DealerView, SellerView } from "@orac/territories/contract"
import { as, publishableKey, type Suite } from "../support/partners"
import { dealerNetwork } from "./network"

export function networkPages({ api, getContainer }: Suite) {
  const network = dealerNetwork({ api, getContainer })
  const { id, logins, post, read, seller, right, bind } = network

  let key: string

  beforeAll(async () => {
    key = await publishableKey(getContainer())
    await network.create()
  })

  describe("what partners see", () => {
    const dealer = (name: string) =>
      api.get<{ dealer: DealerView }>("/store/partner/dealer", as(key, logins[name], id[name]))
    const clients = (name: string, entity = name) =>
      api.get<ClientList>("/store/partner/clients", as(key, logins[name], id[entity]))

    it("a client: who serves it and why", async () => {
      await bind("client")
      expect((await dealer("client")).data.dealer).toMatchObject({
        seller: { name: "near", city: "Москва", role: "dealer" },
        basis: "nearest",
        words: { en: expect.stringContaining("km away") },
      })
      expect((await dealer("near")).data.dealer).toMatchObject({ basis: "chain", words: null })
    })

    it("a dealer: its own clients, nothing of another's, and only with the permission", async () => {
      await bind("client")
      await bind("second")
      expect((await clients("near")).data.clients).toMatchObject([{ name: "client" }])
      expect((await clients("near")).data.count).toBe(1)
      expect((await clients("far")).data).toEqual({ clients: [], count: 0 })
      expect((await clients("far", "near")).status).toBe(404)
      expect((await clients("client")).status).toBe(403)
    })
  })

  describe("pages of staff", () => {
    it("list sellers and bindings, by basis, seller and name", async () => {
      await bind("client")
      await bind("second")
      const { sellers } = await read<{ sellers: SellerView[] }>("/admin/network")
      expect(sellers.map(({ name, role, clients }) => [name, role, clients])).toEqual([
        ["distributor", "distributor", 1],
        ["far", "dealer", 0],
        ["near", "dealer", 1],
      ])
      const list = (query: string) =>
        read<{ bindings: BindingRow[]; count: number }>(`/admin/bindings?${query}`)
      expect((await list("basis=nearest&limit=1")).count).toBe(2)
      expect((await list("basis=history")).count).toBe(0)
      expect((await list(`seller_id=${id.near}`)).bindings).toMatchObject([
        { entity_name: "client" },
      ])
      expect((await list("q=seco")).bindings).toMatchObject([{ entity_name: "second" }])
    })

    it("refuse what is wrong with words", async () => {
      const status = async (path: string, body: object) => (await post(path, body)).status
      const territory = { parent_id: network.region(), kind: "city", name: { ru: "A", en: "A" } }
      const foreign = { ...territory, country: "be", cities: ["Gent"] }
      expect((await post("/admin/territories", foreign)).data).toMatchObject({
        code: "TERRITORY_COUNTRY",
      })
      expect(await status("/admin/territories", { ...foreign, parent_id: "nothing" })).toBe(422)
      expect((await right("client")).data).toMatchObject({ code: "SELLER_UNKNOWN" })
      expect((await right("near", { valid_from: "2026-02-30" })).status).toBe(400)
      expect((await right("near", { valid_to: "2025-01-01" })).status).toBe(400)
      expect((await seller("near", { time_zone: "Mars/Base" })).status).toBe(400)
      expect((await seller("near", { parent_id: id.far })).data).toMatchObject({
        code: "CHAIN_PARENT",
      })
      expect(await status("/admin/territories/nothing/close", {})).toBe(404)
    })
  })
}
