import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { bindClient } from "@orac/territories"
import type { SellerView, TerritoryView } from "@orac/territories/contract"
import type { Suite } from "../support/partners"
import { dealerNetwork } from "./network"

/** Clients that close, move, have no address or come in a crowd. */
export function clientsThatChange({ api, getContainer }: Suite) {
  let knex: Knex
  const network = dealerNetwork({ api, getContainer })
  const { id, post, read, seller, right, dealt, bind } = network
  const { servedBy, proposals, cases, forgetBindings } = network

  beforeAll(async () => {
    knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await network.create()
  })

  describe("a client that is no client any more", () => {
    it("takes nobody's room, and is on no page where something is to be decided", async () => {
      await bind("client")
      await dealt("far", "client")
      await right("near")
      expect([await cases(), await servedBy("client")]).toMatchObject([[{}], id.near])
      await knex("legal_entity").where({ id: id.client }).update({ status: "closed" })
      expect(await cases()).toEqual([])
      const { sellers } = await read<{ sellers: SellerView[] }>("/admin/network")
      expect(sellers.find(({ name }) => name === "near")?.clients).toBe(0)
      await knex("territory_right").update({ active: false })
      await knex("client_binding").where({ entity_id: id.second }).delete()
      expect(await bind("second")).toMatchObject({ seller_id: id.near, basis: "nearest" })
    })

    it("is not moved by a proposal that was made before", async () => {
      await bind("client")
      await dealt("far", "client")
      const [proposal] = await proposals()
      await knex("legal_entity").where({ id: id.client }).update({ status: "closed" })
      expect(await proposals()).toEqual([])
      const { data } = await post<{ outdated: string[] }>("/admin/binding-proposals/decide", {
        ids: [proposal.id],
        accept: true,
      })
      expect(data).toMatchObject({ decided: [], outdated: [proposal.id] })
    })
  })

  it("a client that moves is only proposed to move, and the reason says where it lives now", async () => {
    await bind("client")
    const petersburg = { delivery_city: "Санкт-Петербург", lat: 59.94, lon: 30.31 }
    await knex("legal_entity").where({ id: id.client }).update(petersburg)
    await post("/admin/bindings/assign", {})
    expect(await servedBy("client")).toBe(id.near)
    expect(await proposals()).toMatchObject([{ to_seller_name: "far", basis: "nearest" }])
  })

  it("a client without an address is served by whoever has its country, else by the manufacturer", async () => {
    const nowhere = { delivery_city: "", delivery_postal_code: "", lat: null, lon: null }
    await knex("legal_entity").where({ id: id.client }).update(nowhere)
    expect(await bind("client")).toMatchObject({ seller_id: null, basis: "manufacturer" })
    await forgetBindings()
    const { territories } = await read<{ territories: TerritoryView[] }>("/admin/territories")
    await right("far", { territory_id: territories.find(({ kind }) => kind === "country")!.id })
    await forgetBindings()
    expect(await bind("client")).toMatchObject({ seller_id: id.far, basis: "exclusive" })
  })

  it("a crowd that registers at once fills a seller's room and no more", async () => {
    await seller("near", { parent_id: id.distributor, capacity: 3 })
    await knex.raw(
      `insert into legal_entity (id, group_id, name, full_name, market_code, country, tax_id,
           registration_ids, legal_address, delivery_city, delivery_address, delivery_postal_code,
           lat, lon, price_status, status)
         select 'lent_crowd_' || n, 'cgrp_crowd', 'Crowd ' || n, 'Crowd', 'ru', 'ru', 'C' || n, '[]',
           '', 'Самара', '', '', 53.2, 50.1, 'dealer', 'active' from generate_series(1, 12) n`
    )
    await forgetBindings()
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        knex.transaction((trx) => bindClient(trx, { entity_id: `lent_crowd_${n + 1}`, by: "test" }))
      )
    )
    const rows = await knex("client_binding").whereLike("entity_id", "lent_crowd_%")
    expect(rows).toHaveLength(12)
    expect(rows.filter(({ seller_id }) => seller_id === id.near)).toHaveLength(3)
  })
}
