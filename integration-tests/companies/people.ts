import type { NodeView, PartnerMe, RolesView } from "@orac/companies/contract"
import { BRANCH, CENTRE } from "../support/house"
import { partnerClient } from "../checkout/partner-client"
import { as, createEmployee, type Login, staffHeaders, type Suite } from "../support/partners"
import { houseTools } from "./house-tools"

export function people({ api, getContainer }: Suite) {
  const { knex, key, own, sister, owner, head, buyer, at, addNode, branch, people, journal } =
    houseTools({ api, getContainer })

  describe("the house", () => {
    it("shows an administrator his entity, the owner the group", async () => {
      const kinds = async (login: Login) =>
        (await at(login).get<{ nodes: NodeView[] }>("/store/partner/nodes")).data.nodes.map(
          ({ id }) => id
        )
      expect(await kinds(head)).toContain(own.id)
      expect(await kinds(head)).not.toContain(sister.id)
      expect(await kinds(owner)).toEqual(expect.arrayContaining([own.group_id, sister.id]))
    })

    it("refuses a wrong KPP, a code that is taken and a place that does not exist", async () => {
      const wrong = { ...BRANCH, tax_registration: "12" }
      const bad = { kind: "branch", parent_id: own.id, name: "Bad", branch: wrong }
      expect(await addNode(head, bad)).toMatchObject({ status: 422, code: "BRANCH_NUMBER_WRONG" })
      const centre = { kind: "cost_centre", parent_id: own.id, name: "IT", cost_centre: CENTRE }
      expect((await addNode(head, centre)).status).toBe(201)
      expect(await addNode(head, centre)).toMatchObject({ status: 409, code: "CODE_TAKEN" })
      expect((await addNode(head, { ...centre, parent_id: sister.id })).status).toBe(404)
      expect((await addNode(buyer, centre)).status).toBe(403)
    })

    it("moves a branch with all below it, never into itself", async () => {
      const [east, west] = [await branch("East"), await branch("West")]
      const shop = await branch("Shop", east.id)
      const move = (id: string, parent_id: string) =>
        at(head).post(`/store/partner/nodes/${id}/move`, { parent_id })
      expect((await move(east.id, shop.id)).data.code).toBe("NODE_IN_ITSELF")
      expect((await move(east.id, sister.id)).status).toBe(404)
      expect((await move(east.id, west.id)).status).toBe(200)
      const { path } = await knex()("org_node").where({ id: shop.id }).first("path")
      expect(path).toEqual([own.group_id, own.id, west.id, east.id, shop.id])
    })

    it("merges: seats go along, orders of the closed branch stay in view", async () => {
      const [from, into] = [await branch("From"), await branch("Into")]
      const clerk = await createEmployee(getContainer(), "clerk@test.local", [
        { entity_id: from.id, role: "buyer" },
      ])
      const manager = await createEmployee(getContainer(), "manager@test.local", [
        { entity_id: into.id, role: "branch_manager" },
      ])
      const pad = await at(clerk, from.id).post<{ pad: { id: string } }>("/store/pads", {
        name: "From",
      })
      const padOf = () => at(manager, into.id).get(`/store/pads/${pad.data.pad.id}`)
      expect((await padOf()).status).toBe(404)
      await at(head).post(`/store/partner/nodes/${from.id}/merge`, { into_id: into.id })
      expect((await padOf()).status).toBe(200)
      expect((await at(clerk, from.id).get("/store/pads")).status).toBe(404)
      expect((await at(clerk, into.id).get("/store/pads")).status).toBe(200)
    })

    it("closes a branch once nothing open is below it, and opens it again", async () => {
      const outer = await branch("Outer")
      const inner = await branch("Inner", outer.id)
      const act = (id: string, what: string) => at(head).post(`/store/partner/nodes/${id}/${what}`)
      expect((await act(outer.id, "close")).data.code).toBe("NODE_HAS_OPEN")
      await act(inner.id, "close")
      expect((await act(outer.id, "close")).status).toBe(200)
      expect((await act(inner.id, "reopen")).data.code).toBe("NODE_CLOSED")
      expect((await act(outer.id, "reopen")).status).toBe(200)
    })
  })

  describe("a role of the group's own", () => {
    const all = (codes: string[], limit_minor: number | null = null) =>
      Object.fromEntries(codes.map((code) => [code, { scope: "entity", limit_minor }]))

    it("limits orders, hides prices, and changes at once", async () => {
      const seen = ["catalog.view", "quick_order.use", "cart.edit", "order.view", "price.view"]
      const place = { "order.place": { scope: "entity", limit_minor: 10 } }
      const role = { name: "Small orders", grants: { ...all(seen), ...place } }
      const made = await at(head).post<{ id: string }>("/store/partner/roles", role)
      expect(made.status).toBe(201)
      expect((await at(head).post("/store/partner/roles", role)).data.code).toBe("ROLE_NAME_TAKEN")
      const clerk = await createEmployee(getContainer(), "small@test.local", [
        { entity_id: own.id, role: made.data.id as "buyer" },
      ])
      const client = partnerClient(api, key(), clerk, own.id)
      const pad = await client.newPad()
      await client.paste(pad.id, "T100 5")
      const { data } = await client.place(pad.id, await client.request(pad.id))
      expect(["ORDER_LIMIT", "APPROVAL_NEEDED"]).toContain(data.code)
      const blind = { name: role.name, grants: all(seen.slice(0, 4)) }
      await at(head).post(`/store/partner/roles/${made.data.id}`, blind)
      const after = await client.get<{ pad: { totals: null } }>(`/store/pads/${pad.id}`)
      expect(after.data.pad.totals).toBeNull()
      await at(head).post(`/store/partner/roles/${made.data.id}/archive`)
      expect((await client.get("/store/pads")).status).toBe(403)
    })

    it("holds no more than its maker may, and no limit where none belongs", async () => {
      const make = async (login: Login, grants: object) =>
        (await at(login).post("/store/partner/roles", { name: "X", grants })).data.code
      const wide = { "order.view": { scope: "group", limit_minor: null } }
      expect(await make(head, wide)).toBe("BEYOND_OWN_RIGHTS")
      expect(await make(head, all(["order.view"], 5))).toBe("LIMIT_NOT_ALLOWED")
      const { data } = await at(head).get<RolesView>("/store/partner/roles")
      expect(data.roles.map(({ code }) => code)).not.toContain("staff_acting")
      expect((await at(buyer).get("/store/partner/roles")).status).toBe(403)
    })
  })

  describe("acting for a partner", () => {
    const act = async (headers: object, body: object) =>
      api.request({
        method: "POST",
        url: `/admin/companies/${own.id}/act`,
        data: body,
        headers,
        validateStatus: () => true,
      })

    it("needs a member of staff and a reason; opens once, shows and ends", async () => {
      const staff = await staffHeaders(getContainer())
      const reason = { reason: "The buyer asked on the phone" }
      expect((await act(as(key(), head, own.id).headers, reason)).status).toBe(401)
      expect((await act(staff, {})).status).toBe(400)
      const { data } = (await act(staff, reason)) as unknown as { data: { url: string } }
      const token = new URL(data.url).searchParams.get("token")!
      const open = () =>
        api.post<{ token: string }>("/store/acting/open", { token }, as(key(), null))
      const session = { customer_id: "", employee_id: "", token: (await open()).data.token }
      expect((await open()).status).toBe(404)
      const me = await api.get<PartnerMe>("/store/partner/me", as(key(), session))
      expect(me.data).toMatchObject({
        employee: { name: "ORAC: staff@test.local", acting_staff: "staff@test.local" },
        entities: [{ name: "Own", acting_until: expect.any(String) }],
      })
      expect(me.data.entities[0].permissions).not.toContain("order.place")
      expect((await at(session).post("/store/pads", { name: "Helped" })).status).toBe(201)
      const shown = (await people(head)).people.find(({ acting_staff }) => acting_staff)
      expect(shown).toMatchObject({
        seats: [{ state: "active", role: { code: "staff_acting" } }],
      })
      expect((await at(session).post("/store/partner/acting/end")).status).toBe(200)
      expect((await at(session).get("/store/pads")).status).toBe(404)
      expect((await journal(head)).slice(0, 2).map(({ action }) => action)).toEqual([
        "acting.ended",
        "acting.started",
      ])
      expect((await at(head).post("/store/partner/acting/end")).data.code).toBe("NOT_ACTING")
    })
  })
}
