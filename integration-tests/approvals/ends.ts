import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApprovalList } from "@orac/checkout/contract"
import type { NodeView } from "@orac/companies/contract"
import { keepApprovals } from "../../plugins/checkout/src/approvals/keep"
import { createHouse, type House, NOTHING_HELD, person, type Person, toolsOf } from "./house"
import { createEmployee, createEntity, staffHeaders, type Suite } from "../support/partners"

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
  let container: MedusaContainer
  let house: House
  let rules: ReturnType<typeof toolsOf>["rules"]
  let member: ReturnType<typeof toolsOf>["member"]
  let stateOf: ReturnType<typeof toolsOf>["stateOf"]
  let since: ReturnType<typeof toolsOf>["since"]

  beforeAll(async () => {
    container = getContainer()
    house = await createHouse(container, api)
    ;({ rules, member, stateOf, since } = toolsOf(container, api, house))
  })

  const at = ({ token, customer_id, employee_id }: Person, branchId: string): Person =>
    person(api, house.key, { token, customer_id, employee_id }, house.entity, branchId)
  const leaves = ({ employee_id }: Person) =>
    house.knex("membership").where({ employee_id }).update({ valid_to: new Date() })
  const rowOf = (id: string) => house.knex("approval").where({ id }).first()
  const keep = (hours = 0) => keepApprovals(container, inHours(hours))

  async function node(values: object): Promise<string> {
    const { data } = await house.head.post<{ node: NodeView }>("/store/partner/nodes", {
      parent_id: house.entity,
      name: `Node ${Math.random()}`,
      ...values,
    })
    return data.node.id
  }

  const centreNamed = (code: string) =>
    node({
      kind: "cost_centre",
      cost_centre: { code, budget_minor: null, budget_period: "month", on_overrun: "warn" },
    })
  const only = (...people: Person[]) => ({
    need: "all" as const,
    of: people.map(({ employee_id }) => ({ kind: "person" as const, employee_id })),
  })

  describe("a house that changes", () => {
    it("frees what a closed branch or cost centre waits with", async () => {
      await rules({})
      const left = await since("T200")
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
      await rules({})
      const centre = await centreNamed("C-2")
      const left = await since("T201")
      const { approval } = await house.buyer.sent("T201 3", "Pad", { cost_centre_id: centre })
      await house.head.post(`/store/partner/nodes/${centre}/close`)
      expect(await house.first.decide([approval.id])).toMatchObject([{ state: "void" }])
      expect(await left()).toEqual(NOTHING_HELD)
    })

    it("frees what somebody who has left waits with, and tells him", async () => {
      await rules({ roles: [] })
      const left = await since("T202")
      const leaver = await member("leaver", "buyer")
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
      await rules({})
      const left = await since("T203")
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
      const { id: duplicate } = await createEntity(container, { name: "House twice" })
      const logins = await Promise.all(
        (["buyer", "approver", "entity_admin"] as const).map((role) =>
          createEmployee(container, `${role}@twice.test`, [{ entity_id: duplicate, role }])
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
      const left = await since("T204")
      const { approval } = await buyer.sent("T204 3")
      expect((await left()).pieces).toBe(3)
      const staff = { headers: await staffHeaders(container), validateStatus: () => true }
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
      const going = await member("going")
      await rules({ steps: [only(house.first, going)] })
      const { approval } = await house.buyer.sent("T210 2")
      expect(await house.first.decide([approval.id])).toMatchObject([{ state: "pending" }])
      await leaves(going)
      await keep()
      expect(await stateOf(approval.id)).toBe("placed")
    })

    it("leave nobody: the requester and who writes the rules are told, once, and it can go on", async () => {
      const last = await member("last")
      await rules({ steps: [only(last)] })
      const { approval } = await house.buyer.sent("T211 2")
      await leaves(last)
      await keep()
      await keep()
      const told = await house.knex("notice").where({ code: "checkout.approval-stuck" })
      expect(told.map(({ email }) => email).sort()).toEqual(["buyer@test.local", "head@test.local"])
      expect(await stateOf(approval.id)).toBe("pending")
      await house
        .knex("membership")
        .where({ employee_id: last.employee_id })
        .update({ valid_to: null })
      expect(await last.decide([approval.id])).toMatchObject([{ state: "placed" }])
    })
  })

  it("staff who act for a partner may be gone when their order is agreed to", async () => {
    await rules({ roles: [] })
    const staff = await member("acting", "staff_ordering" as "buyer")
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
      await rules(
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
      expect(await stateOf(approval.id)).toBe("pending")
      expect(await house.second.decide([approval.id])).toMatchObject([{ state: "placed" }])
    })

    it("starts anew for those whose turn comes", async () => {
      await rules({ steps: [only(house.first), only(house.second)] })
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
      await rules({ deadline_hours: 500, on_timeout: "remind" })
      const left = await since("T222")
      const { approval } = await house.buyer.sent("T222 2")
      await keep(501)
      expect(await stateOf(approval.id)).toBe("pending")
      await keep(721)
      expect(await stateOf(approval.id)).toBe("expired")
      expect(await left()).toEqual(NOTHING_HELD)
    })
  })

  describe("a request that cannot be handled", () => {
    it("keeps no other from its deadline", async () => {
      await rules({ on_timeout: "remind" })
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
      await rules({})
      const left = await since("T232")
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

  describe("what an approver sees", () => {
    it("is what has changed since he sent it back, and why he did", async () => {
      await rules({})
      const { buyer, first } = house
      const { approval, pad } = await buyer.sent("T250 2\nT251 3")
      expect((await first.approval(approval.id)).before).toBeNull()
      await first.decide([approval.id], "return", "Fewer, please")
      const changes = [
        { sku: "T250", quantity: 4 },
        { sku: "T251", quantity: 0 },
        { sku: "T252", quantity: 1 },
      ]
      await buyer.post(`/store/pads/${pad.id}/lines`, { changes })
      const again = (await buyer.send(pad.id)).data.approval
      expect((await first.approval(again.id)).before).toMatchObject({
        id: approval.id,
        state: "returned",
        comment: "Fewer, please",
        total_minor: approval.total_minor,
        lines: [
          { sku: "T250", before: 2, now: 4 },
          { sku: "T252", before: 0, now: 1 },
          { sku: "T251", before: 3, now: 0 },
        ],
      })
    })

    it("is how a request was decided, also when its people have gone", async () => {
      const past = await member("past")
      await rules({ steps: [only(past), only(house.second)] })
      const { approval } = await house.buyer.sent("T253 2")
      await past.decide([approval.id])
      await house.second.decide([approval.id])
      await leaves(past)
      const { state, steps, credit_after_minor } = await house.buyer.approval(approval.id)
      expect([state, credit_after_minor]).toEqual(["placed", null])
      expect(steps).toMatchObject([
        { state: "done", agreed: [{ name: "past@test.local" }] },
        { state: "done", agreed: [{ name: "second@test.local" }] },
      ])
      await rules({ steps: [only(house.first), only(house.second)] })
      const taken = await house.buyer.sent("T254 2")
      await house.buyer.post(`/store/approvals/${taken.approval.id}/withdraw`)
      const over = await house.buyer.approval(taken.approval.id)
      expect(over.steps.map((step) => step.state)).toEqual(["over", "over"])
    })
  })

  describe("the list of what is to decide", () => {
    const toDecide = async (who: Person, query = "") =>
      (await who.get<ApprovalList>(`/store/approvals?view=decide${query}`)).data.approvals

    it("has what is due first in front, and leaves nothing out behind others' turns", async () => {
      const decider = await member("decider")
      await rules({ steps: [only(decider)] })
      const mine = [await house.buyer.sent("T240 2"), await house.buyer.sent("T241 2")]
      await rules({})
      await house.buyer.sent("T242 2")
      await house.buyer.sent("T243 2")
      const found = await toDecide(decider, "&limit=2")
      expect(found.map(({ id }) => id)).toContain(mine[0].approval.id)
      await house
        .knex("approval")
        .where({ id: mine[1].approval.id })
        .update({ deadline_at: inHours(1) })
      expect((await toDecide(decider, "&limit=1")).map(({ id }) => id)).toEqual([
        mine[1].approval.id,
      ])
      expect((await toDecide(decider, "&limit=1&offset=1")).map(({ id }) => id)).not.toEqual([
        mine[1].approval.id,
      ])
    })

    it("is there for who sits at a cost centre only, with the request itself", async () => {
      const centre = await centreNamed("C-3")
      const owner = person(
        api,
        house.key,
        await createEmployee(container, "owner@centre.test", [
          { entity_id: centre, role: "approver" },
        ]),
        house.entity
      )
      await rules()
      await house.knex("approval_rule").insert({
        id: "arule_centre",
        node_id: centre,
        name: "Owner",
        roles: [],
        when: JSON.stringify({ kind: "line_count_over", count: 0 }),
        steps: JSON.stringify([only(owner)]),
        deadline_hours: 24,
        on_timeout: "remind",
        updated_by: "test",
      })
      const { approval } = await house.buyer.sent("T244 2", "Pad", { cost_centre_id: centre })
      expect((await toDecide(owner)).map(({ id }) => id)).toEqual([approval.id])
      expect((await owner.approval(approval.id)).can_decide).toBe(true)
      expect(await owner.decide([approval.id])).toMatchObject([{ state: "placed" }])
    })
  })
}
