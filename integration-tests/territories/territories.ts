import { setTimeout } from "timers/promises"
import { Modules } from "@medusajs/framework/utils"
import { COMPANY_ACTIVATED } from "@orac/companies"
import { assignClients, bindClient, chainOf, networkRolesOf, sellerOf } from "@orac/territories"
import type { BindingRow } from "@orac/territories/contract"
import type { Suite } from "../support/partners"
import { statementsOf } from "../support/statements"
import { dealerNetwork } from "./network"

export function territories({ api, getContainer }: Suite) {
  const network = dealerNetwork({ api, getContainer })
  const { knex, id, post, read, seller, right, dealt, bind } = network
  const { servedBy, proposals, cases, decide, told, forgetBindings } = network

  beforeAll(network.create)

  describe("bindClient", () => {
    it("goes by history before anything else, and says why in both languages", async () => {
      await dealt("far", "client")
      await forgetBindings()
      const bound = await bind("client")
      expect(bound).toMatchObject({ seller_id: id.far, basis: "history", has_conflict: false })
      expect(bound.words).toEqual({
        en: "14 orders since 2023",
        ru: "14 заказов с 2023 года",
      })
    })

    it("goes by an exclusive territory, then by shared rights for what the client buys", async () => {
      const shared = { exclusive: false, product_groups: ["flex"] }
      await right("far", shared)
      await forgetBindings()
      expect(await bind("client", ["flex"])).toMatchObject({ seller_id: id.far, basis: "rights" })
      await forgetBindings()
      await right("distributor")
      await forgetBindings()
      expect(await bind("client", ["flex"])).toMatchObject({
        seller_id: id.distributor,
        basis: "exclusive",
        words: { ru: "исключительная территория: Самарская область" },
      })
    })

    it("goes to the nearest with room, and takes that room", async () => {
      expect(await bind("client")).toMatchObject({ seller_id: id.near, basis: "nearest" })
      expect(await bind("second")).toMatchObject({ seller_id: id.distributor, basis: "nearest" })
    })

    it("gives the last room to one of two who come at once", async () => {
      const [one, two] = await Promise.all([bind("client"), bind("second")])
      const got = [one.seller_id, two.seller_id]
      expect(got.sort()).toEqual([id.near, id.distributor].sort())
    })

    it("binds once, however often it is asked, and nobody who does not exist", async () => {
      const [first, second] = await Promise.all([bind("client"), bind("client")])
      expect(second.seller_id).toBe(first.seller_id)
      expect(await knex()("client_binding").where({ entity_id: id.client })).toHaveLength(1)
      await expect(
        knex().transaction((trx) => bindClient(trx, { entity_id: "nobody", by: "test" }))
      ).rejects.toThrow("was not found")
    })
  })

  it("binds a company once it has become a partner", async () => {
    await getContainer()
      .resolve(Modules.EVENT_BUS)
      .emit({ name: COMPANY_ACTIVATED, data: { entity_id: id.client } })
    for (let turn = 0; turn < 50 && !(await servedBy("client")); turn++) {
      await setTimeout(100)
    }
    expect(await servedBy("client")).toBe(id.near)
  })

  describe("the chain", () => {
    it("leads from the seller over its distributor to the manufacturer", async () => {
      await bind("client")
      const chains = await chainOf(knex(), [id.client, id.near, id.distributor, "nobody"])
      const ids = (name: string) => chains.get(name)?.map(({ seller_id }) => seller_id)
      expect(ids(id.client)).toEqual([id.near, id.distributor, null])
      expect(ids(id.near)).toEqual([id.distributor, null])
      expect(ids(id.distributor)).toEqual([null])
      expect(ids("nobody")).toEqual([null])
      expect(chains.get(id.client)![0]).toMatchObject({ response_hours: 4, work_to: "18:00" })
      expect([...(await networkRolesOf(knex(), Object.values(id)))]).toHaveLength(3)
      expect((await sellerOf(knex(), [id.near])).get(id.near)).toMatchObject({
        seller_id: id.distributor,
        basis: "chain",
      })
    })

    it("passes over a seller that has left, and refuses a circle", async () => {
      await bind("client")
      await post(`/admin/network/${id.near}/end`, {})
      expect((await chainOf(knex(), [id.client])).get(id.client)).toMatchObject([
        { seller_id: id.distributor },
        { seller_id: null },
      ])
      expect(await servedBy("client")).toBe(id.near)
      await seller("near", { role: "distributor", parent_id: id.distributor })
      const circle = await seller("distributor", { role: "distributor", parent_id: id.near })
      expect([circle.status, circle.data]).toMatchObject([422, { code: "CHAIN_CIRCLE" }])
    })
  })

  describe("a conflict of history and territory", () => {
    beforeEach(async () => {
      await dealt("far", "client")
      await right("near")
      await forgetBindings()
    })

    it("stays with history until it is decided on one page, with both sides' evidence", async () => {
      expect(await bind("client")).toMatchObject({ seller_id: id.far, has_conflict: true })
      const [found, ...rest] = await cases()
      expect(rest).toEqual([])
      expect(found).toMatchObject({
        entity_name: "client",
        kind: "history_territory",
        served_by: id.far,
        sides: [
          { seller_name: "far", dealings: [{ orders: 14, source: "invoices.csv" }], right: null },
          { seller_name: "near", dealings: [], right: { valid_from: "2026-01-01" } },
        ],
      })
      expect(await told("territories.clients-contested")).toEqual([
        ["far@test.local", ["client, Самара: you serve it until then"]],
        ["near@test.local", ["client, Самара: the other side serves it until then"]],
      ])
      expect((await decide(found.id, "near")).status).toBe(200)
      expect(await servedBy("client")).toBe(id.near)
      expect(await told("territories.contest-decided")).toEqual([
        ["far@test.local", ["client, Самара: the other side serves it"]],
        ["near@test.local", ["client, Самара: you serve it"]],
      ])
      const [log] = await cases("decided")
      expect(log).toMatchObject({
        winner_id: id.near,
        decision_reason: "Long work",
        decided_by: "staff@test.local",
      })
      const { bindings } = await read<{ bindings: BindingRow[] }>(`/admin/bindings/${id.client}`)
      expect(bindings.map(({ basis }) => basis)).toEqual(["arbitration", "history"])
      await post("/admin/bindings/assign", {})
      expect([await cases(), await proposals()]).toEqual([[], []])
      expect(await servedBy("client")).toBe(id.near)
    })

    it("is decided once when two decide at once", async () => {
      await bind("client")
      const [{ id: caseId }] = await cases()
      const answers = await Promise.all([
        decide(caseId, "near"),
        decide(caseId, "far"),
        decide(caseId, "near"),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      const winner = answers.find(({ status }) => status === 200)!.data as unknown
      expect(winner).toMatchObject({ winner_id: await servedBy("client") })
      expect(await knex()("client_binding").where({ entity_id: id.client })).toHaveLength(2)
    })

    it("is only for its two sides, and for sellers that are there", async () => {
      await bind("client")
      const [{ id: caseId }] = await cases()
      expect((await decide(caseId, "distributor")).data).toMatchObject({ code: "CASE_SIDE" })
      expect((await decide("bcase_nothing", "near")).status).toBe(404)
      await post(`/admin/network/${id.near}/end`, {})
      expect((await decide(caseId, "near")).data).toMatchObject({ code: "SELLER_ENDED" })
    })

    it("does not move a client whom the territory's seller has had so far", async () => {
      await knex()("dealing").delete()
      expect(await bind("client")).toMatchObject({ seller_id: id.near, basis: "exclusive" })
      const { data } = await dealt("far", "client")
      expect(data.effect).toMatchObject({ cases: 1, proposals: 0 })
      expect(await servedBy("client")).toBe(id.near)
    })
  })

  it("two exclusive rights over one place open a case; a priority tells them apart", async () => {
    await right("far")
    const { data } = await right("near", { priority: 200 })
    expect(data.effect.cases).toBe(0)
    const rival = await right("near")
    expect(rival.data.effect).toMatchObject({ cases: 2, proposals: 0 })
    const [found] = await cases()
    expect(found.kind).toBe("exclusive_overlap")
    expect(found.sides.map((side) => side.seller_name).sort()).toEqual(["far", "near"])
    expect(found.served_by).toBe(id.far)
  })

  it("assigns 10,000 clients in one pass of six statements", async () => {
    await right("distributor")
    await knex().raw(
      `insert into legal_entity (id, group_id, name, full_name, market_code, country, tax_id,
         registration_ids, legal_address, delivery_city, delivery_address, delivery_postal_code,
         lat, lon, price_status, status)
       select 'lent_mass_' || n, 'cgrp_mass', 'Mass ' || n, 'Mass ' || n, 'ru', 'ru', 'M' || n, '[]',
         '', 'Город ' || (n % 200), '', (440000 + n % 9000)::text, 50 + n % 10, 40 + n % 20,
         'dealer', 'active' from generate_series(1, 10000) n`
    )
    const run = () =>
      statementsOf(knex(), () =>
        knex().transaction((trx) =>
          assignClients(trx, "all", { by: "test", now: new Date("2026-11-23T09:00:00Z") })
        )
      )
    const { result, statements } = await run()
    expect(result.bindings).toHaveLength(10_000)
    const counted = statements.filter((sql) => !/^(begin|commit)/i.test(sql))
    expect(counted.map((sql) => sql.trim().slice(0, 40))).toHaveLength(6)
    const again = await run()
    expect(again.result).toEqual({ bindings: [], proposals: [], outdated: [], cases: [] })
  })
}
