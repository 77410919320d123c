import { houseOf, NOTHING_HELD } from "./house"
import { awaitGoods, grantCredit, setStock } from "../checkout/shop"
import type { Suite } from "../support/partners"

export function approvals({ api, getContainer }: Suite) {
  const { house, tools, keep } = houseOf({ api, getContainer })

  describe("sending", () => {
    it("tells before sending who would agree, and lets nobody place around it", async () => {
      await tools.rules({}, { name: "Big", when: { kind: "total_over", minor: 1_000_000_00 } })
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
      await tools.rules({ when: { kind: "total_over", minor: 1_000_000_00 } })
      const { buyer } = house
      const pad = await buyer.newPad()
      await buyer.paste(pad.id, "T100 2")
      expect(await buyer.check(pad.id)).toMatchObject({ needed: false, steps: [] })
      expect((await buyer.send(pad.id)).data.code).toBe("APPROVAL_NOT_NEEDED")
      expect((await buyer.place(pad.id, await buyer.request(pad.id))).status).toBe(200)
    })

    it("names the step that nobody can satisfy", async () => {
      const steps = [{ need: 3 as const, of: [{ kind: "role" as const, role: "approver" }] }]
      await tools.rules({ name: "Three", steps })
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
      await tools.rules({})
      const { buyer } = house
      const left = await tools.since("T110")
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
      await tools.rules({})
      const left = await tools.since("T111")
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
      await tools.rules({
        steps: [
          { need: "any", of: [{ kind: "person", employee_id: house.first.employee_id }] },
          { need: "any", of: [{ kind: "person", employee_id: house.second.employee_id }] },
        ],
      })
      const { buyer, first, second, head } = house
      const left = await tools.since("T120")
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
      await tools.rules({})
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
      await tools.rules({})
      const { buyer, knex, entity } = house
      const third = await tools.member("third")
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
      expect(await tools.stateOf(approval.id)).toBe("pending")
    })

    it("counts a limit of the one who decides", async () => {
      await tools.rules({ steps: [{ need: "any", of: [{ kind: "manager" }] }] })
      const { knex, entity, buyer } = house
      await knex.raw(
        `insert into partner_role (id, group_id, name, grants)
         select 'prole_small', group_id, 'Small', ?::jsonb from legal_entity where id = ?`,
        [JSON.stringify({ "approval.decide": { scope: "entity", limit_minor: 1 } }), entity]
      )
      const small = await tools.member("small", "prole_small" as "approver")
      const { approval } = await buyer.sent("T131 2")
      expect(await small.decide([approval.id])).toMatchObject([{ code: "NOT_YOUR_TURN" }])
    })

    it("frees all that is held on every end", async () => {
      await tools.rules({})
      const { buyer, first } = house
      const left = await tools.since("T140")
      const ends: [string, (id: string, pad: string) => Promise<unknown>][] = [
        ["refused", (id) => first.decide([id], "refuse", "Too dear")],
        ["returned", (id) => first.decide([id], "return", "Other colour")],
        ["withdrawn", (id) => buyer.post(`/store/approvals/${id}/withdraw`)],
        ["expired", () => keep(25)],
        ["void", (_, pad) => buyer.remove(`/store/pads/${pad}`)],
        ["void", (_, pad) => buyer.paste(pad, "T141 2")],
      ]
      for (const [state, end] of ends) {
        const { approval, pad } = await buyer.sent("T140 3")
        expect((await left()).pieces).toBe(3)
        await end(approval.id, pad.id)
        expect([state, await tools.stateOf(approval.id)]).toEqual([state, state])
        expect([state, await left()]).toEqual([state, NOTHING_HELD])
      }
    })

    it("holds and frees goods that are on their way", async () => {
      await tools.rules({ when: { kind: "preorder_share_over", percent: 50 } })
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
}
