import type { DelegationsView, PartnerMe } from "@orac/companies/contract"
import { invitation } from "../support/house"
import { as, createEmployee, type Login, type Suite } from "../support/partners"
import { houseTools } from "./house-tools"

/** Invitations and the seats that people take by them. */
export function seats({ api, getContainer }: Suite) {
  const { knex, key, own, owner, head, buyer, other, links, at, branch, seatOf, journal } =
    houseTools({ api, getContainer })

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
      const { data } = await api.get<PartnerMe>("/store/partner/me", as(key(), login))
      expect(data.entities).toMatchObject([{ name: "Own", role: "buyer" }])
      const rows = await knex()("employee").where({ email })
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
      const { data } = await api.get<PartnerMe>("/store/partner/me", as(key(), buyer))
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
      const manager = await createEmployee(getContainer(), "managed@test.local", [
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
      await knex()("membership").where({ id }).update({ valid_to: new Date() })
      const { data } = await at(head).post(`/store/partner/people/seats/${mine.id}`, edit)
      expect(data.code).toBe("LAST_ADMINISTRATOR")
      await knex()("membership").where({ id }).update({ valid_to: null })
    })

    it("of one's own is not widened by oneself", async () => {
      const invited = invitation("head@test.local", own.id, "buyer")
      const path = "/store/partner/people"
      expect((await at(head).post(`${path}/invitations`, invited)).data.code).toBe("OWN_SEAT")
      const valid_to = new Date(Date.now() + 3_600_000).toISOString()
      const brief = await createEmployee(getContainer(), "brief@test.local", [
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
      const clerk = await createEmployee(getContainer(), "changed@test.local", [
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
      const deputy = await createEmployee(getContainer(), "deputy@test.local", [
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
      await knex()("membership").where({ id: give.seat_id }).update({ role: "buyer" })
      expect((await at(deputy).get("/store/partner/people")).status).toBe(403)
      await knex()("membership").where({ id: give.seat_id }).update({ role: "entity_admin" })
      expect((await end(deputy, given.data.id)).status).not.toBe(404)
      const again = await at(head).post<{ id: string }>(path, give)
      expect((await end(head, again.data.id)).status).toBe(200)
      expect((await at(deputy).get("/store/partner/people")).status).toBe(403)
    })
  })
}
