import type { MedusaContainer } from "@medusajs/framework/types"
import type { DecisionResult, LinkView, PadView } from "@orac/checkout/contract"
import { keepApprovals } from "../../plugins/checkout/src/approvals/keep"
import { createHouse, NOTHING_HELD, tokenFor, toolsOf, type House } from "./house"
import { setStock } from "../checkout/shop"
import { partnerClient } from "../checkout/partner-client"
import type { Suite } from "../support/partners"

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)

export function waitingApprovals({ api, getContainer }: Suite) {
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

  describe("what changes meanwhile", () => {
    it("is void once a line changes, and the word comes too late", async () => {
      await rules({})
      const { buyer, first } = house
      const { approval, pad } = await buyer.sent("T160 2")
      const changes = [{ sku: "T160", quantity: 3 }]
      await buyer.post(`/store/pads/${pad.id}/lines`, { changes })
      expect(await first.decide([approval.id])).toMatchObject([{ code: "APPROVAL_ENDED" }])
      expect((await buyer.approval(approval.id)).reasons).toMatchObject([{ code: "PAD_CHANGED" }])
    })

    it("is void when the goods would go elsewhere", async () => {
      await rules({})
      const { buyer, first, knex, entity } = house
      const { approval } = await buyer.sent("T161 2")
      await knex("legal_entity").where({ id: entity }).update({ delivery_address: "Street 2" })
      expect((await first.approval(approval.id)).changed).toBe(true)
      expect(await first.decide([approval.id])).toMatchObject([{ code: "APPROVAL_VOID" }])
    })

    it("goes back when the price has risen, with goods still held until its deadline", async () => {
      await rules({})
      const { buyer, first, knex } = house
      const left = await since("T162")
      const { approval } = await buyer.sent("T162 2")
      await knex("price_book_item").where({ sku: "T162" }).update({ price_minor: 200_000 })
      const [line] = (await first.approval(approval.id)).lines
      expect(line.unit_price_now_minor).toBe(line.unit_price_minor * 2)
      expect(await first.decide([approval.id])).toMatchObject([{ state: "needs_reconfirm" }])
      const detail = await buyer.approval(approval.id)
      expect(detail.reasons).toMatchObject([{ code: "NEEDS_RECONFIRM" }])
      expect((await left()).pieces).toBe(2)
      await keepApprovals(container, inHours(73))
      expect(await stateOf(approval.id)).toBe("expired")
      expect(await left()).toEqual(NOTHING_HELD)
    })

    it("goes back when the goods have gone", async () => {
      await rules({})
      const { buyer, first, knex, shop } = house
      const { approval } = await buyer.sent("T163 5")
      await setStock(knex, shop, "T163", { near: 2, far: 2 })
      expect(await first.decide([approval.id])).toMatchObject([{ state: "needs_reconfirm" }])
      const { reasons } = await buyer.approval(approval.id)
      expect(reasons).toMatchObject([{ code: "SHORT_STOCK" }])
    })

    it("keeps to the rules it was sent under", async () => {
      await rules({})
      const { approval } = await house.buyer.sent("T164 2")
      await rules({ steps: [{ need: "any", of: [{ kind: "manager" }] }] })
      expect(await house.first.decide([approval.id])).toMatchObject([{ state: "placed" }])
    })

    it("lets nobody place a pad that waits, not even one without rules", async () => {
      await rules({})
      const { buyer, head } = house
      const { pad } = await buyer.sent("T165 2")
      const { data } = await head.place(pad.id, await head.request(pad.id))
      expect(data.code).toBe("APPROVAL_PENDING")
    })

    it("shows with the pad what its freight was, to those who see prices", async () => {
      await rules({})
      const { buyer, head, knex } = house
      const { pad, approval } = await buyer.sent("T166 2")
      await knex("approval")
        .where({ id: approval.id })
        .update({ plan: knex.raw(`plan || '{"freight_minor": 4321}'`) })
      const seenBy = async ({ get }: Pick<typeof head, "get">) =>
        (await get<{ pad: PadView }>(`/store/pads/${pad.id}`)).data.pad.approval
      const shown = { id: approval.id, state: "pending" }
      expect(await seenBy(head)).toEqual({ ...shown, freight_minor: 4321 })
      const noPrices = await member("no-prices", "buyer_no_price")
      expect(await seenBy(noPrices)).toEqual({ ...shown, freight_minor: null })
    })
  })

  describe("time", () => {
    it("reminds at half its time and again, escalates, and ends where nobody sits higher", async () => {
      await rules({ on_timeout: "escalate" })
      const { buyer, head, knex } = house
      const { approval } = await buyer.sent("T170 2")
      await keepApprovals(container, inHours(13))
      const { rows } = await knex.raw(
        `select count(*)::int as letters from notice where code = 'checkout.approval-reminded' and key like ?`,
        [`${approval.id}%`]
      )
      expect(rows[0].letters).toBeGreaterThan(1)
      expect(await head.decide([approval.id])).toMatchObject([{ code: "NOT_YOUR_TURN" }])
      await Promise.all([
        keepApprovals(container, inHours(25)),
        keepApprovals(container, inHours(25)),
      ])
      expect(await stateOf(approval.id)).toBe("expired")
    })

    it("places what a server left after the last agreement", async () => {
      await rules({})
      const { buyer, knex } = house
      const { approval } = await buyer.sent("T171 2")
      await knex("approval").where({ id: approval.id }).update({ state: "approved" })
      await Promise.all([
        keepApprovals(container, inHours(1)),
        keepApprovals(container, inHours(1)),
      ])
      expect(await stateOf(approval.id)).toBe("placed")
      const { rows } = await knex.raw(
        `select count(*)::int as orders from partner_order where skus = 'T171'`
      )
      expect(rows).toEqual([{ orders: 1 }])
    })
  })

  describe("the link of a mail", () => {
    const guest = () => partnerClient(api, house.key, null)
    const view = async (token: string) =>
      (await guest().post<{ link: LinkView }>("/store/approval-links/view", { token })).data.link
    const decide = async (token: string) =>
      (
        await guest().post<{ result: DecisionResult }>("/store/approval-links/decide", {
          token,
          verdict: "agree",
        })
      ).data.result

    it("shows a summary, decides once and never again", async () => {
      await rules({ steps: [{ need: 2, of: [{ kind: "role", role: "approver" }] }] })
      const { approval } = await house.buyer.sent("T180 2")
      const token = await tokenFor(house.knex, "first@test.local")
      expect(await view(token)).toMatchObject({
        can_decide: true,
        requester: "buyer@test.local",
        decider: "first@test.local",
        lines: [{ sku: "T180", quantity: 2 }],
      })
      expect(await stateOf(approval.id)).toBe("pending")
      const both = await Promise.all([decide(token), decide(token)])
      expect(both.map(({ code }) => code).sort()).toEqual(["LINK_USED", null])
      expect(await view(token)).toMatchObject({ can_decide: false, used: true })
      const other = await tokenFor(house.knex, "second@test.local")
      expect(await decide(other)).toMatchObject({ code: null, state: "placed" })
    })

    it("dies with the request and with the right", async () => {
      await rules({})
      const { buyer, knex } = house
      const fourth = await member("fourth")
      const { approval } = await buyer.sent("T181 2")
      const [dying, ended] = [
        await tokenFor(knex, "fourth@test.local"),
        await tokenFor(knex, "first@test.local"),
      ]
      await knex("membership")
        .where({ employee_id: fourth.employee_id })
        .update({ deleted_at: new Date() })
      expect(await decide(dying)).toMatchObject({ code: "NOT_YOUR_TURN" })
      expect(await view(dying)).toMatchObject({ can_decide: false, lines: [] })
      await buyer.post(`/store/approvals/${approval.id}/withdraw`)
      expect(await decide(ended)).toMatchObject({ code: "APPROVAL_ENDED" })
    })
  })
}
