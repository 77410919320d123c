import type { ApprovalRules, RuleSimulation } from "@orac/checkout/contract"
import { houseOf, ruleOf } from "./house"
import type { Suite } from "../support/partners"

/** Limits of those who decide, and who may write rules. */
export function limitsAndRules({ api, getContainer }: Suite) {
  const { house, tools } = houseOf({ api, getContainer })

  describe("limits", () => {
    it("sends what is above the buyer's own limit to his manager", async () => {
      await tools.rules()
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
      const limited = await tools.member("limited", "prole_limited" as "buyer")
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
      await tools.rules({ roles: ["accountant"] })
      const { knex } = house
      const staff = await tools.member("acting", "buyer")
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
      await tools.rules()
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
      await tools.rules()
      const { head, first, buyer } = house
      const pad = await buyer.newPad()
      await buyer.paste(pad.id, "T195 2")
      await buyer.place(pad.id, await buyer.request(pad.id))
      await tools.rules({ name: "Tried" })
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
