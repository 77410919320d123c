import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type {
  AuditPage,
  DelegationsView,
  NodeView,
  PartnerMe,
  PeopleView,
  RolesView,
} from "@orac/companies/contract"
import { BRANCH, callerAt, CENTRE, invitation, invitationLinks } from "../support/house"
import { createShop } from "../checkout/shop"
import { partnerClient, type RefusalAnswer } from "../checkout/partner-client"
import {
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  staffHeaders,
  type Suite,
} from "../support/partners"

export function people({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let knex: Knex
  let key: string
  let own: { id: string; group_id: string }
  let sister: { id: string; group_id: string }
  let owner: Login
  let head: Login
  let buyer: Login
  let other: Login
  let links: ReturnType<typeof invitationLinks>

  const at = (login: Login, branch?: string) => callerAt(api, key, login, own.id, branch)

  const addNode = async (login: Login, body: object) => {
    const { status, data } = await at(login).post<{ node: NodeView } & RefusalAnswer>(
      "/store/partner/nodes",
      body
    )
    return { status, code: data.code, node: data.node }
  }

  const branch = async (name: string, parent_id = own.id) =>
    (await addNode(head, { kind: "branch", parent_id, name, branch: BRANCH })).node

  const people = async (login: Login, branchId?: string) =>
    (await at(login, branchId).get<PeopleView>("/store/partner/people")).data

  const seatOf = async (login: Login, email: string) =>
    (await people(login)).people.find((one) => one.email === email)!.seats[0]

  const journal = async (login: Login) =>
    (await at(login).get<AuditPage>("/store/partner/audit")).data.entries

  beforeAll(async () => {
    container = getContainer()
    knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    key = await publishableKey(container)
    links = invitationLinks(api, knex, key)
    await createShop(container)
    own = await createEntity(container, { name: "Own" })
    sister = await createEntity(container, { name: "Sister", group_id: own.group_id })
    const stranger = await createEntity(container, { name: "Stranger" })
    const member = (email: string, entity_id: string, role: "entity_admin" | "buyer") =>
      createEmployee(container, email, [{ entity_id, role }])
    owner = await createEmployee(container, "owner@test.local", [
      { entity_id: own.group_id, role: "group_owner" },
    ])
    head = await member("head@test.local", own.id, "entity_admin")
    buyer = await member("buyer@test.local", own.id, "buyer")
    other = await member("other@test.local", stranger.id, "entity_admin")
  })

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
      const { path } = await knex("org_node").where({ id: shop.id }).first("path")
      expect(path).toEqual([own.group_id, own.id, west.id, east.id, shop.id])
    })

    it("merges: seats go along, orders of the closed branch stay in view", async () => {
      const [from, into] = [await branch("From"), await branch("Into")]
      const clerk = await createEmployee(container, "clerk@test.local", [
        { entity_id: from.id, role: "buyer" },
      ])
      const manager = await createEmployee(container, "manager@test.local", [
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

  describe("an invitation", () => {
    it("makes a newcomer a log-in, a customer and a seat, once", async () => {
      const email = "new@test.local"
      const sent = await at(head).post(
        "/store/partner/people/invitations",
        invitation(email, own.id)
      )
      expect(sent.status).toBe(201)
      const token = await links.tokenFor(email)
      expect(await links.look(token)).toMatchObject({
        state: "open",
        company: "Own",
        has_log_in: false,
      })
      expect((await links.accept(token)).data.code).toBe("PASSWORD_MISSING")
      const both = await Promise.all([
        links.accept(token, "secret-word"),
        links.accept(token, "secret-word"),
      ])
      expect(both.map(({ status }) => status)).toContain(200)
      const login = await links.logIn(email, "secret-word")
      const { data } = await api.get<PartnerMe>("/store/partner/me", as(key, login))
      expect(data.entities).toMatchObject([{ name: "Own", role: "buyer" }])
      const rows = await knex("employee").where({ email })
      expect(rows).toHaveLength(1)
      expect((await links.accept(token, "another-one")).data.code).toBe("INVITATION_USED")
    })

    it("seats somebody who has a log-in once he is logged in under that address", async () => {
      const node = await branch("For the buyer")
      const body = invitation("buyer@test.local", node.id, "branch_manager")
      await at(head).post("/store/partner/people/invitations", body)
      const token = await links.tokenFor("buyer@test.local")
      expect((await links.accept(token, "whatever-it-is")).data.code).toBe("LOG_IN_FIRST")
      expect((await links.accept(token, undefined, other)).data.code).toBe(
        "INVITATION_OTHER_ADDRESS"
      )
      expect((await links.accept(token, undefined, buyer)).status).toBe(200)
      expect((await links.accept(token, undefined, buyer)).status).toBe(200)
      const { data } = await api.get<PartnerMe>("/store/partner/me", as(key, buyer))
      const { permissions } = data.entities[0].branches.find(({ id }) => id === node.id)!
      expect(permissions).toContain("user.invite")
      expect(data.entities[0].permissions).not.toContain("user.invite")
    })

    it("goes no further than the inviter's own rights and reach", async () => {
      const invite = async (login: Login, body: object, branchId?: string) => {
        const { status, data } = await at(login, branchId).post(
          "/store/partner/people/invitations",
          body
        )
        return data.type === "refusal" ? data.code : status
      }
      const node = await branch("Managed")
      const manager = await createEmployee(container, "managed@test.local", [
        { entity_id: node.id, role: "branch_manager" },
      ])
      const up = (role: string, place: string) => invitation("up@test.local", place, role)
      expect(await invite(manager, up("entity_admin", node.id), node.id)).toBe("BEYOND_OWN_RIGHTS")
      expect(await invite(manager, up("buyer", own.id), node.id)).toBe(404)
      expect(await invite(manager, up("buyer", node.id), node.id)).toBe(201)
      expect(await invite(manager, up("buyer", node.id), node.id)).toBe("INVITED_ALREADY")
      expect(await invite(head, up("group_owner", own.group_id))).toBe(404)
      expect(await invite(head, up("staff_acting", own.id))).toBe("ROLE_UNKNOWN")
    })

    it("stops working when it is sent anew or withdrawn", async () => {
      const email = "twice@test.local"
      const { data } = await at(head).post<{ id: string }>(
        "/store/partner/people/invitations",
        invitation(email, own.id)
      )
      const first = await links.tokenFor(email)
      await at(head).post(`/store/partner/people/invitations/${data.id}/resend`)
      expect((await links.accept(first, "secret-word")).status).toBe(404)
      const second = await links.tokenFor(email)
      await at(head).post(`/store/partner/people/invitations/${data.id}/withdraw`)
      expect((await links.accept(second, "secret-word")).data.code).toBe("INVITATION_WITHDRAWN")
    })
  })

  describe("a seat", () => {
    const end = async (login: Login, id: string) =>
      (await at(login).remove(`/store/partner/people/seats/${id}`)) as {
        status: number
        data: { code?: string }
      }

    it("of the last administrator stays", async () => {
      const { id } = await seatOf(owner, "owner@test.local")
      expect((await end(head, id)).status).toBe(404)
      const mine = await seatOf(head, "head@test.local")
      const onlyOwner = await end(owner, id)
      expect(onlyOwner.data.code).toBe("LAST_ADMINISTRATOR")
      const edit = { node_id: own.id, role: "buyer", valid_from: null, valid_to: null }
      await knex("membership").where({ id }).update({ valid_to: new Date() })
      const { data } = await at(head).post(`/store/partner/people/seats/${mine.id}`, edit)
      expect(data.code).toBe("LAST_ADMINISTRATOR")
      await knex("membership").where({ id }).update({ valid_to: null })
    })

    it("of one's own is not widened by oneself", async () => {
      const invited = invitation("head@test.local", own.id, "buyer")
      const path = "/store/partner/people"
      expect((await at(head).post(`${path}/invitations`, invited)).data.code).toBe("OWN_SEAT")
      const valid_to = new Date(Date.now() + 3_600_000).toISOString()
      const brief = await createEmployee(container, "brief@test.local", [
        { entity_id: own.id, role: "entity_admin", valid_to: new Date(valid_to) },
      ])
      const { id } = await seatOf(head, "brief@test.local")
      const edit = { node_id: own.id, role: "entity_admin", valid_from: null, valid_to: null }
      const change = async (body: object) => {
        const { status, data } = await at(brief).post(`${path}/seats/${id}`, body)
        return data.code ?? status
      }
      expect(await change(edit)).toBe("OWN_SEAT")
      expect(await change({ ...edit, role: "buyer", valid_to })).toBe(200)
    })

    it("in another role counts at the next request, and is in the journal", async () => {
      const clerk = await createEmployee(container, "changed@test.local", [
        { entity_id: own.id, role: "buyer" },
      ])
      expect((await at(clerk).post("/store/pads", { name: "A" })).status).toBe(201)
      const { id } = await seatOf(head, "changed@test.local")
      const edit = { node_id: own.id, role: "viewer_no_order", valid_from: null, valid_to: null }
      expect((await at(head).post(`/store/partner/people/seats/${id}`, edit)).status).toBe(200)
      expect((await at(clerk).post("/store/pads", { name: "B" })).status).toBe(403)
      expect((await end(head, id)).status).toBe(200)
      expect((await at(clerk).get("/store/pads")).status).toBe(404)
      expect((await journal(head)).slice(0, 2)).toMatchObject([
        { action: "seat.ended", subject: "changed@test.local", actor: "head@test.local" },
        { action: "seat.changed", facts: { before: { role: "buyer" } } },
      ])
    })

    it("is handed over for a while, dies with its source, and is taken back by its giver", async () => {
      const deputy = await createEmployee(container, "deputy@test.local", [
        { entity_id: own.id, role: "viewer_no_order" },
      ])
      const { data } = await at(head).get<DelegationsView>("/store/partner/delegations")
      const valid_to = new Date(Date.now() + 86_400_000).toISOString()
      const give = {
        seat_id: data.seats[0].id,
        employee_id: deputy.employee_id,
        valid_from: null,
        valid_to,
      }
      const stranger = { ...give, employee_id: other.employee_id }
      const path = "/store/partner/delegations"
      expect((await at(head).post(path, stranger)).data.code).toBe("DELEGATION_UNKNOWN")
      expect((await at(buyer).post(path, give)).data.code).toBe("DELEGATION_UNKNOWN")
      const given = await at(head).post<{ id: string }>(path, give)
      expect(given.status).toBe(201)
      expect((await at(deputy).get("/store/partner/people")).status).toBe(200)
      await knex("membership").where({ id: give.seat_id }).update({ role: "buyer" })
      expect((await at(deputy).get("/store/partner/people")).status).toBe(403)
      await knex("membership").where({ id: give.seat_id }).update({ role: "entity_admin" })
      expect((await end(deputy, given.data.id)).status).not.toBe(404)
      const again = await at(head).post<{ id: string }>(path, give)
      expect((await end(head, again.data.id)).status).toBe(200)
      expect((await at(deputy).get("/store/partner/people")).status).toBe(403)
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
      const clerk = await createEmployee(container, "small@test.local", [
        { entity_id: own.id, role: made.data.id as "buyer" },
      ])
      const client = partnerClient(api, key, clerk, own.id)
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
      const staff = await staffHeaders(container)
      const reason = { reason: "The buyer asked on the phone" }
      expect((await act(as(key, head, own.id).headers, reason)).status).toBe(401)
      expect((await act(staff, {})).status).toBe(400)
      const { data } = (await act(staff, reason)) as unknown as { data: { url: string } }
      const token = new URL(data.url).searchParams.get("token")!
      const open = () => api.post<{ token: string }>("/store/acting/open", { token }, as(key, null))
      const session = { customer_id: "", employee_id: "", token: (await open()).data.token }
      expect((await open()).status).toBe(404)
      const me = await api.get<PartnerMe>("/store/partner/me", as(key, session))
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
