import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApprovalRules, RuleSimulation } from "@orac/checkout/contract"
import { keepApprovals } from "../../plugins/checkout/src/approvals/keep"
import { createHouse, NOTHING_HELD, ruleOf, toolsOf, type House } from "./house"
import { awaitGoods, grantCredit, setStock } from "../checkout/shop"
import type { Suite } from "../support/partners"

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)

export function approvals({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let house: House
  let rules: ReturnType<typeof toolsOf>["rules"]
  let stateOf: ReturnType<typeof toolsOf>["stateOf"]
  let since: ReturnType<typeof toolsOf>["since"]
  let member: ReturnType<typeof toolsOf>["member"]

  beforeAll(async () => {
    container = getContainer()
    house = await createHouse(container, api)
    ;({ rules, stateOf, since, member } = toolsOf(container, api, house))
  })

  describe("sending", () => {
    it("tells before sending who would agree, and lets nobody place around it", async () => {
      await rules({}, { name: "Big", when: { kind: "total_over", minor: 1_000_000_00 } })
      const { buyer } = house
      const pad = await buyer.newPad()
      await buyer.paste(pad.id, "T100 2")
      const check = await buyer.check(pad.id)
      expect(check).toMatchObject({
        needed: true,
        blocked: [],
        steps: [
          {
            rule_name: "All orders",
            state: "now",
            approvers: [{ name: "first@test.local" }, { name: "second@test.local" }],
          },
        ],
      })
      const placed = await buyer.place(pad.id, await buyer.request(pad.id))
      expect(placed.data).toMatchObject({ code: "APPROVAL_NEEDED" })
    })

    it("needs nobody where no rule is met, and says so", async () => {
      await rules({ when: { kind: "total_over", minor: 1_000_000_00 } })
      const { buyer } = house
      const pad = await buyer.newPad()
      await buyer.paste(pad.id, "T100 2")
      expect(await buyer.check(pad.id)).toMatchObject({ needed: false, steps: [] })
      expect((await buyer.send(pad.id)).data.code).toBe("APPROVAL_NOT_NEEDED")
      expect((await buyer.place(pad.id, await buyer.request(pad.id))).status).toBe(200)
    })

    it("names the step that nobody can satisfy", async () => {
      const steps = [{ need: 3 as const, of: [{ kind: "role" as const, role: "approver" }] }]
      await rules({ name: "Three", steps })
      const { buyer } = house
      const pad = await buyer.newPad()
      await buyer.paste(pad.id, "T100 2")
      expect((await buyer.check(pad.id)).blocked).toHaveLength(1)
      const { data, status } = await buyer.send(pad.id)
      expect(status).toBe(409)
      expect(data.refusals).toMatchObject([
        { code: "NO_APPROVER", facts: { rule: "Three", step: 1, need: 3, able: 2 } },
      ])
    })

    it("holds goods and credit, sends a key once, and a pad once", async () => {
      await rules({})
      const { buyer } = house
      const left = await since("T110")
      const pad = await buyer.newPad()
      await buyer.paste(pad.id, "T110 7")
      const key = { "idempotency-key": "the-same-key" }
      const request = await buyer.request(pad.id)
      const send = () => buyer.send(pad.id, request, key)
      const [one, two] = await Promise.all([send(), send()])
      expect([one.data.approval?.id, two.data.approval?.id]).toContain(one.data.approval?.id)
      expect((await send()).data.approval.id).toBe(one.data.approval?.id ?? two.data.approval.id)
      expect(await left()).toEqual({
        pieces: 7,
        reserved: 7,
        credit: request.expected_total_minor,
      })
      const other = { "idempotency-key": "another-key" }
      expect((await buyer.send(pad.id, request, other)).data.code).toMatch(
        /APPROVAL_PENDING|PLAN_STALE/
      )
    })

    it("refuses what credit does not cover, and holds nothing", async () => {
      await rules({})
      const left = await since("T111")
      await grantCredit(house.knex, house.entity, 1)
      const pad = await house.buyer.newPad()
      await house.buyer.paste(pad.id, "T111 7")
      expect((await house.buyer.send(pad.id)).data.code).toBe("CREDIT_EXCEEDED")
      await grantCredit(house.knex, house.entity, 50_000_000_00)
      expect(await left()).toEqual(NOTHING_HELD)
    })
  })

  describe("deciding", () => {
    it("places the order at once with the last agreement, and exchanges what was held", async () => {
      await rules({
        steps: [
          { need: "any", of: [{ kind: "person", employee_id: house.first.employee_id }] },
          { need: "any", of: [{ kind: "person", employee_id: house.second.employee_id }] },
        ],
      })
      const { buyer, first, second, head } = house
      const left = await since("T120")
      const { approval } = await buyer.sent("T120 4", "Site", { purchase_order_number: "PO-7" })
      expect(await second.decide([approval.id])).toMatchObject([{ code: "NOT_YOUR_TURN" }])
      expect(await head.decide([approval.id])).toMatchObject([{ code: "NOT_YOUR_TURN" }])
      expect(await first.decide([approval.id])).toMatchObject([{ code: null, state: "pending" }])
      const [done] = await second.decide([approval.id])
      expect(done).toMatchObject({ code: null, state: "placed" })
      expect(await left()).toEqual({ pieces: 4, reserved: 4, credit: approval.total_minor })
      const { data } = await buyer.get<{ order: Record<string, unknown> }>(
        `/store/partner-orders/${done.order_id}`
      )
      expect(data.order).toMatchObject({
        placed_by: "buyer@test.local",
        purchase_order_number: "PO-7",
        total_minor: approval.total_minor,
      })
      expect((await buyer.get(`/store/pads/${approval.pad_id}`)).status).toBe(404)
      expect((await buyer.approval(approval.id)).decisions).toHaveLength(2)
    })

    it("ends with one decision each when two people decide fifty at once", async () => {
      await rules({})
      const { buyer, first, second, knex } = house
      const ids: string[] = []
      for (let n = 0; n < 50; n++) {
        ids.push((await buyer.sent(`T${200 + n} 2`)).approval.id)
      }
      const answers = await Promise.all([
        first.decide(ids),
        second.decide([...ids].reverse(), "agree"),
      ])
      const done = answers.flat().filter(({ code }) => code === null)
      const late = answers.flat().filter(({ code }) => code === "APPROVAL_ENDED")
      expect([done.length, late.length]).toEqual([50, 50])
      expect(done.every(({ state }) => state === "placed")).toBe(true)
      expect(new Set(done.map(({ id }) => id)).size).toBe(50)
      const { rows } = await knex.raw(
        `select count(*)::int as decisions, count(distinct approval_id)::int as approvals,
                (select count(distinct order_id)::int from approval where id = any(:ids)) as orders
           from approval_decision where approval_id = any(:ids)`,
        { ids }
      )
      expect(rows).toEqual([{ decisions: 50, approvals: 50, orders: 50 }])
    })

    it("asks for the right when it is used, not when it was given", async () => {
      await rules({})
      const { buyer, knex, entity } = house
      const third = await member("third")
      const { approval } = await buyer.sent("T130 2")
      expect((await third.approval(approval.id)).can_decide).toBe(true)
      await knex("membership")
        .where({ employee_id: third.employee_id })
        .update({ valid_to: new Date() })
      const { status } = await third.post("/store/approvals/decide", {
        ids: [approval.id],
        verdict: "agree",
      })
      expect(status).toBe(404)
      expect(entity).toBeTruthy()
      expect(await stateOf(approval.id)).toBe("pending")
    })

    it("counts a limit of the one who decides", async () => {
      await rules({ steps: [{ need: "any", of: [{ kind: "manager" }] }] })
      const { knex, entity, buyer } = house
      await knex.raw(
        `insert into partner_role (id, group_id, name, grants)
         select 'prole_small', group_id, 'Small', ?::jsonb from legal_entity where id = ?`,
        [JSON.stringify({ "approval.decide": { scope: "entity", limit_minor: 1 } }), entity]
      )
      const small = await member("small", "prole_small" as "approver")
      const { approval } = await buyer.sent("T131 2")
      expect(await small.decide([approval.id])).toMatchObject([{ code: "NOT_YOUR_TURN" }])
    })

    it("frees all that is held on every end", async () => {
      await rules({})
      const { buyer, first } = house
      const left = await since("T140")
      const ends: [string, (id: string, pad: string) => Promise<unknown>][] = [
        ["refused", (id) => first.decide([id], "refuse", "Too dear")],
        ["returned", (id) => first.decide([id], "return", "Other colour")],
        ["withdrawn", (id) => buyer.post(`/store/approvals/${id}/withdraw`)],
        ["expired", () => keepApprovals(container, inHours(25))],
        ["void", (_, pad) => buyer.remove(`/store/pads/${pad}`)],
        ["void", (_, pad) => buyer.paste(pad, "T141 2")],
      ]
      for (const [state, end] of ends) {
        const { approval, pad } = await buyer.sent("T140 3")
        expect((await left()).pieces).toBe(3)
        await end(approval.id, pad.id)
        expect([state, await stateOf(approval.id)]).toEqual([state, state])
        expect([state, await left()]).toEqual([state, NOTHING_HELD])
      }
    })

    it("holds and frees goods that are on their way", async () => {
      await rules({ when: { kind: "preorder_share_over", percent: 50 } })
      const { buyer, first, knex, shop } = house
      await setStock(knex, shop, "T150", { near: 0, far: 0 })
      await awaitGoods(knex, shop, "T150", 10, "2027-02-01")
      const booked = async () =>
        (await knex("inbound_lot").where({ id: "lot_T150" }).first()).reserved
      const one = await buyer.sent("T150 6")
      expect(await booked()).toBe(6)
      await first.decide([one.approval.id], "refuse")
      expect(await booked()).toBe(0)
      const two = await buyer.sent("T150 6")
      expect(await first.decide([two.approval.id])).toMatchObject([{ state: "placed" }])
      expect(await booked()).toBe(6)
    })
  })

  describe("limits", () => {
    it("sends what is above the buyer's own limit to his manager", async () => {
      await rules()
      const { knex, entity } = house
      await knex.raw(
        `insert into partner_role (id, group_id, name, grants)
         select 'prole_limited', group_id, 'Limited', ?::jsonb from legal_entity where id = ?`,
        [
          JSON.stringify(
            Object.fromEntries(
              ["cart.edit", "quick_order.use", "order.place_on_credit", "approval.request"]
                .map((code) => [code, { scope: "entity", limit_minor: null as number | null }])
                .concat([["order.place", { scope: "entity", limit_minor: 1_500_00 }]])
            )
          ),
          entity,
        ]
      )
      const limited = await member("limited", "prole_limited" as "buyer")
      const pad = await limited.newPad()
      await limited.paste(pad.id, "T190 9")
      const { data } = await limited.place(pad.id, await limited.request(pad.id))
      expect(data.code).toBe("APPROVAL_NEEDED")
      const sent = await limited.send(pad.id)
      expect(await house.second.decide([sent.data.approval.id])).toMatchObject([
        { state: "placed" },
      ])
    })

    it("keeps staff who act for the partner to the partner's rules", async () => {
      await rules({ roles: ["accountant"] })
      const { knex } = house
      const staff = await member("acting", "buyer")
      const pad = await staff.newPad()
      await staff.paste(pad.id, "T191 2")
      expect((await staff.check(pad.id)).needed).toBe(false)
      await knex("employee")
        .where({ id: staff.employee_id })
        .update({ acting_staff: "staff@test.local" })
      expect((await staff.check(pad.id)).needed).toBe(true)
      const { data } = await staff.place(pad.id, await staff.request(pad.id))
      expect(data.code).toBe("APPROVAL_NEEDED")
    })

    it("looks at the budget of the cost centre: warns, asks, lets nothing through", async () => {
      await rules()
      const { knex, entity, buyer } = house
      await knex.raw(
        `insert into org_node (id, kind, parent_id, entity_id, path, name, status)
         select 'node_cc', 'cost_centre', id, id, path || 'node_cc'::text, 'Fit-out', 'active'
           from org_node where id = ?`,
        [entity]
      )
      await knex.raw(
        `insert into cost_centre (id, code, budget_minor, raw_budget_minor, budget_period, on_overrun)
         values ('node_cc', 'F-1', 50000, '{"value": "50000", "precision": 20}', 'month', 'warn')`
      )
      const pad = await buyer.newPad()
      await buyer.paste(pad.id, "T192 9")
      const asked = async (on_overrun: string) => {
        await knex("cost_centre").where({ id: "node_cc" }).update({ on_overrun })
        const request = { ...(await buyer.request(pad.id)), cost_centre_id: "node_cc" }
        const { data } = await buyer.post<{ needed: boolean; over_budget_minor: number }>(
          `/store/pads/${pad.id}/approval/check`,
          { pad_version: request.pad_version, plan: request.plan, cost_centre_id: "node_cc" }
        )
        return { request, ...data }
      }
      const warned = await asked("warn")
      expect(warned).toMatchObject({ needed: false, over_budget_minor: expect.any(Number) })
      const blocked = await asked("block")
      expect((await buyer.place(pad.id, blocked.request)).data.code).toBe("BUDGET_EXCEEDED")
      const wanted = await asked("approval")
      expect(wanted).toMatchObject({ needed: true, steps: [{ rule_id: "budget" }] })
      expect((await buyer.place(pad.id, wanted.request)).data.code).toBe("APPROVAL_NEEDED")
    })
  })

  describe("rules", () => {
    it("are listed, changed by version, tried on the past, and name nobody strange", async () => {
      await rules()
      const { head, first, buyer } = house
      const pad = await buyer.newPad()
      await buyer.paste(pad.id, "T195 2")
      await buyer.place(pad.id, await buyer.request(pad.id))
      await rules({ name: "Tried" })
      const { data } = await head.get<ApprovalRules>("/store/approval-rules")
      const [rule] = data.rules
      expect(data.choices.people.map(({ name }) => name)).toContain("first@test.local")
      const write = ruleOf(house, { name: "Changed", when: { kind: "first_order" } })
      const changed = await head.post<ApprovalRules>(`/store/approval-rules/${rule.id}`, write)
      expect(changed.data.rules).toMatchObject([{ name: "Changed", version: 2, editable: true }])
      const simulated = await first.post<RuleSimulation>("/store/approval-rules/simulate", {
        ...write,
        when: { kind: "line_count_over", count: 0 },
      })
      expect(simulated.data).toMatchObject({
        days: 90,
        orders: simulated.data.stopped,
        unknown: [],
        examples: expect.arrayContaining([
          expect.objectContaining({ placed_by: "buyer@test.local" }),
        ]),
      })
      const none = await first.post<RuleSimulation>("/store/approval-rules/simulate", {
        ...write,
        when: { kind: "total_over", minor: 1_000_000_000 },
      })
      expect(none.data).toMatchObject({ stopped: 0, examples: [] })
      const strange = ruleOf(house, {
        steps: [{ need: "any", of: [{ kind: "role", role: "x" }] }],
      })
      expect((await head.post("/store/approval-rules", strange)).status).toBe(422)
      const named = { kind: "person" as const, employee_id: first.employee_id }
      const tooFew = ruleOf(house, { steps: [{ need: 2, of: [named, named] }] })
      const refused = await head.post("/store/approval-rules", tooFew)
      expect([refused.status, refused.data]).toMatchObject([
        422,
        { code: "STEP_NAMES_TOO_FEW", refusals: [{ facts: { step: 1, need: 2, able: 1 } }] },
      ])
      const dates = { active_from: "2026-12-02T00:00:00Z", active_to: "2026-12-01T00:00:00Z" }
      expect((await head.post("/store/approval-rules", ruleOf(house, dates))).status).toBe(400)
    })
  })
}
