import type { ApprovalList } from "@orac/checkout/contract"
import { houseOf, person, type Person } from "./house"
import { createEmployee, type Suite } from "../support/partners"
import { changesOf } from "./changes"

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)

/** What an approver sees of a request, and the list of what he is to decide. */
export function whatApproversSee({ api, getContainer }: Suite) {
  const { house, tools } = houseOf({ api, getContainer })

  const { leaves, centreNamed, only } = changesOf(house, api)

  describe("what an approver sees", () => {
    it("is what has changed since he sent it back, and why he did", async () => {
      await tools.rules({})
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
      const past = await tools.member("past")
      await tools.rules({ steps: [only(past), only(house.second)] })
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
      await tools.rules({ steps: [only(house.first), only(house.second)] })
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
      const decider = await tools.member("decider")
      await tools.rules({ steps: [only(decider)] })
      const mine = [await house.buyer.sent("T240 2"), await house.buyer.sent("T241 2")]
      await tools.rules({})
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
        await createEmployee(getContainer(), "owner@centre.test", [
          { entity_id: centre, role: "approver" },
        ]),
        house.entity
      )
      await tools.rules()
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
