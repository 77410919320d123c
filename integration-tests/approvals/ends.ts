import { houseOf, NOTHING_HELD, person } from "./house"
import { createEmployee, createEntity, staffHeaders, type Suite } from "../support/partners"
import { changesOf } from "./changes"

const HOUR = 3_600_000
const DAY = 24 * HOUR
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)
const BRANCH = {
  city: "Казань",
  address: "Street 1",
  postal_code: "420000",
  tax_registration: null,
}

/** What waits ends when its house changes around it, or is told of; nothing stays held, nothing is lost. */
export function endsOfRequests({ api, getContainer }: Suite) {
  const { house, tools, keep } = houseOf({ api, getContainer })

  const { at, leaves, rowOf, node, centreNamed, only } = changesOf(house, api)

  describe("a house that changes", () => {
    it("frees what a closed branch or cost centre waits with", async () => {
      await tools.rules({})
      const left = await tools.since("T200")
      const branch = await node({ kind: "branch", branch: BRANCH })
      const centre = await centreNamed("C-1")
      const one = await at(house.buyer, branch).sent("T200 3")
      const two = await house.buyer.sent("T200 3", "Pad", { cost_centre_id: centre })
      await keep()
      expect((await left()).pieces).toBe(6)
      for (const id of [branch, centre]) {
        expect((await house.head.post(`/store/partner/nodes/${id}/close`)).status).toBe(200)
      }
      await keep()
      expect(await left()).toEqual(NOTHING_HELD)
      for (const { approval } of [one, two]) {
        expect(await rowOf(approval.id)).toMatchObject({
          state: "void",
          reasons: [{ code: "NODE_CLOSED" }],
        })
      }
    })

    it("places nothing for a cost centre that is closed a moment before the last word", async () => {
      await tools.rules({})
      const centre = await centreNamed("C-2")
      const left = await tools.since("T201")
      const { approval } = await house.buyer.sent("T201 3", "Pad", { cost_centre_id: centre })
      await house.head.post(`/store/partner/nodes/${centre}/close`)
      expect(await house.first.decide([approval.id])).toMatchObject([{ state: "void" }])
      expect(await left()).toEqual(NOTHING_HELD)
    })

    it("frees what somebody who has left waits with, and tells him", async () => {
      await tools.rules({ roles: [] })
      const left = await tools.since("T202")
      const leaver = await tools.member("leaver", "buyer")
      const { approval } = await leaver.sent("T202 3")
      await leaves(leaver)
      await keep()
      expect(await rowOf(approval.id)).toMatchObject({
        state: "void",
        reasons: [{ code: "REQUESTER_GONE" }],
      })
      expect(await left()).toEqual(NOTHING_HELD)
    })

    it("frees what a blocked legal entity waits with", async () => {
      await tools.rules({})
      const left = await tools.since("T203")
      const { approval } = await house.buyer.sent("T203 3")
      const status = (value: string) =>
        house.knex("legal_entity").where({ id: house.entity }).update({ status: value })
      await status("orders_blocked")
      await keep()
      await status("active")
      expect(await rowOf(approval.id)).toMatchObject({
        state: "void",
        reasons: [{ code: "ENTITY_BLOCKED" }],
      })
      expect(await left()).toEqual(NOTHING_HELD)
    })

    it("ends what a company waits with that goes up in another", async () => {
      const { id: duplicate } = await createEntity(getContainer(), { name: "House twice" })
      const logins = await Promise.all(
        (["buyer", "approver", "entity_admin"] as const).map((role) =>
          createEmployee(getContainer(), `${role}@twice.test`, [{ entity_id: duplicate, role }])
        )
      )
      const [buyer, , head] = logins.map((login) => person(api, house.key, login, duplicate))
      await head.post("/store/approval-rules", {
        node_id: duplicate,
        name: "All",
        roles: ["buyer"],
        when: { kind: "line_count_over", count: 0 },
        steps: [{ need: "any", of: [{ kind: "role", role: "approver" }] }],
        deadline_hours: 24,
        on_timeout: "remind",
        active_from: null,
        active_to: null,
      })
      const left = await tools.since("T204")
      const { approval } = await buyer.sent("T204 3")
      expect((await left()).pieces).toBe(3)
      const staff = { headers: await staffHeaders(getContainer()), validateStatus: () => true }
      const { status } = await api.post(
        "/admin/partner-base/merges",
        { survivor_id: house.entity, duplicate_id: duplicate, take: [] },
        staff
      )
      expect(status).toBe(200)
      expect((await rowOf(approval.id)).state).toBe("void")
      expect(await left()).toEqual(NOTHING_HELD)
    })
  })

  describe("approvers who go", () => {
    it("leave an order that needs nobody's word any more, and it is placed", async () => {
      const going = await tools.member("going")
      await tools.rules({ steps: [only(house.first, going)] })
      const { approval } = await house.buyer.sent("T210 2")
      expect(await house.first.decide([approval.id])).toMatchObject([{ state: "pending" }])
      await leaves(going)
      await keep()
      expect(await tools.stateOf(approval.id)).toBe("placed")
    })

    it("leave nobody: the requester and who writes the rules are told, once, and it can go on", async () => {
      const last = await tools.member("last")
      await tools.rules({ steps: [only(last)] })
      const { approval } = await house.buyer.sent("T211 2")
      await leaves(last)
      await keep()
      await keep()
      const told = await house.knex("notice").where({ code: "checkout.approval-stuck" })
      expect(told.map(({ email }) => email).sort()).toEqual(["buyer@test.local", "head@test.local"])
      expect(await tools.stateOf(approval.id)).toBe("pending")
      await house
        .knex("membership")
        .where({ employee_id: last.employee_id })
        .update({ valid_to: null })
      expect(await last.decide([approval.id])).toMatchObject([{ state: "placed" }])
    })
  })

  it("staff who act for a partner may be gone when their order is agreed to", async () => {
    await tools.rules({ roles: [] })
    const staff = await tools.member("acting", "staff_ordering" as "buyer")
    await house
      .knex("employee")
      .where({ id: staff.employee_id })
      .update({ acting_staff: "staff@test.local" })
    const { approval } = await staff.sent("T212 2")
    await leaves(staff)
    await keep()
    expect(await house.first.decide([approval.id])).toMatchObject([{ state: "placed" }])
  })

  describe("time", () => {
    it("of a rule that is satisfied runs no longer", async () => {
      await tools.rules(
        { name: "Strict", deadline_hours: 24, steps: [only(house.first)] },
        {
          name: "Patient",
          deadline_hours: 96,
          on_timeout: "remind",
          steps: [only(house.second)],
        }
      )
      const { approval } = await house.buyer.sent("T220 2")
      await house.first.decide([approval.id])
      await keep(25)
      expect(await tools.stateOf(approval.id)).toBe("pending")
      expect(await house.second.decide([approval.id])).toMatchObject([{ state: "placed" }])
    })

    it("starts anew for those whose turn comes", async () => {
      await tools.rules({ steps: [only(house.first), only(house.second)] })
      const { approval } = await house.buyer.sent("T221 2")
      await house
        .knex("approval")
        .where({ id: approval.id })
        .update({ deadline_at: inHours(1), remind_at: null })
      await house.first.decide([approval.id])
      const { deadline_at, remind_at } = await rowOf(approval.id)
      expect(deadline_at.getTime()).toBeGreaterThan(inHours(23).getTime())
      expect(remind_at.getTime()).toBeGreaterThan(inHours(11).getTime())
    })

    it("is never longer than thirty days, however often it is prolonged", async () => {
      await tools.rules({ deadline_hours: 500, on_timeout: "remind" })
      const left = await tools.since("T222")
      const { approval } = await house.buyer.sent("T222 2")
      await keep(501)
      expect(await tools.stateOf(approval.id)).toBe("pending")
      await keep(721)
      expect(await tools.stateOf(approval.id)).toBe("expired")
      expect(await left()).toEqual(NOTHING_HELD)
    })
  })

  describe("a request that cannot be handled", () => {
    it("keeps no other from its deadline", async () => {
      await tools.rules({ on_timeout: "remind" })
      const broken = await house.buyer.sent("T230 2")
      const other = await house.buyer.sent("T231 2")
      await house.knex.raw(
        `update approval set deadline_at = ?,
                  "order" = jsonb_set("order", '{currency_code}', '"no currency"') where id = ?`,
        [inHours(1), broken.approval.id]
      )
      await keep(25)
      const { deadline_at } = await rowOf(other.approval.id)
      expect(deadline_at.getTime()).toBeGreaterThan(inHours(48).getTime())
      await keep(721)
      expect((await rowOf(broken.approval.id)).state).toBe("expired")
    })

    it("holds nothing for ever, not even when it was agreed to", async () => {
      await tools.rules({})
      const left = await tools.since("T232")
      const { approval } = await house.buyer.sent("T232 2")
      await house
        .knex("approval")
        .where({ id: approval.id })
        .update({ state: "approved", plan: "{}" })
      await keep(1)
      expect((await rowOf(approval.id)).state).toBe("approved")
      await keep((31 * DAY) / HOUR)
      expect((await rowOf(approval.id)).state).toBe("expired")
      expect(await left()).toEqual(NOTHING_HELD)
    })
  })
}
