import type { MedusaContainer } from "@medusajs/framework/types"
import { readOrder } from "@orac/bulk"
import type { DecisionResult, LinkView } from "@orac/checkout/contract"
import type { NodeView } from "@orac/companies/contract"
import { createHouse, type House, type Person, tokenFor, toolsOf } from "./house"
import { partnerClient } from "../checkout/partner-client"
import type { Suite } from "../support/partners"

const PADS = 6

/** Ways that somebody might try around the consent of others. */
export function waysAround({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let house: House
  let rules: ReturnType<typeof toolsOf>["rules"]
  let member: ReturnType<typeof toolsOf>["member"]
  let stateOf: ReturnType<typeof toolsOf>["stateOf"]

  beforeAll(async () => {
    container = getContainer()
    house = await createHouse(container, api)
    ;({ rules, member, stateOf } = toolsOf(container, api, house))
  })

  /** Pads of one person with what would place each. */
  async function ready(who: Person, texts: string[], body: object = {}) {
    const pads = []
    for (const text of texts) {
      const pad = await who.newPad()
      await who.paste(pad.id, text)
      pads.push({ id: pad.id, request: { ...(await who.request(pad.id)), ...body } })
    }
    return pads
  }
  const texts = (first: number) => Array.from({ length: PADS }, (_, n) => `T${first + n} 2`)

  async function costCentre(budget_minor: number, on_overrun: string): Promise<string> {
    const code = `C-${on_overrun}-${Math.random()}`
    const { data } = await house.head.post<{ node: NodeView }>("/store/partner/nodes", {
      kind: "cost_centre",
      parent_id: house.entity,
      name: code,
      cost_centre: { code, budget_minor, budget_period: "month", on_overrun },
    })
    return data.node.id
  }

  const codesOf = (answers: { status: number; data: { code?: string } }[]) =>
    answers
      .map(({ status, data }) => (status === 200 || status === 201 ? "done" : data.code))
      .sort()

  describe("an order split into several that go out at once", () => {
    it("meets the limit of spend in a period as if they came one by one", async () => {
      const splitter = await member("splitter", "buyer")
      await rules({ roles: [], when: { kind: "total_over", minor: 1_000_000_00 } })
      const pads = await ready(splitter, texts(300))
      const total = pads[0].request.expected_total_minor
      await rules({ roles: [], when: { kind: "spend_over", minor: total * 2, days: 30 } })
      const answers = await Promise.all(pads.map(({ id, request }) => splitter.place(id, request)))
      const needed = Array.from({ length: PADS - 2 }, () => "APPROVAL_NEEDED")
      expect(codesOf(answers)).toEqual([...needed, "done", "done"])
    })

    it("does not draw a budget twice, whether it blocks or asks", async () => {
      await rules()
      for (const [on_overrun, code, first] of [
        ["block", "BUDGET_EXCEEDED", 310],
        ["approval", "APPROVAL_NEEDED", 320],
      ] as const) {
        const [sample] = await ready(house.buyer, [`T${first} 2`])
        const total = sample.request.expected_total_minor
        const cost_centre_id = await costCentre(total * 2, on_overrun)
        const pads = await ready(house.buyer, texts(first), { cost_centre_id })
        const answers = await Promise.all(
          pads.map(({ id, request }) => house.buyer.place(id, request))
        )
        const refused = Array.from({ length: PADS - 2 }, () => code)
        expect(codesOf(answers)).toEqual([...refused, "done", "done"])
      }
    })

    it("does not draw a budget twice by sending for approval either", async () => {
      await rules({})
      const [sample] = await ready(house.buyer, ["T330 2"])
      const total = sample.request.expected_total_minor
      const cost_centre_id = await costCentre(total * 2, "block")
      const pads = await ready(house.buyer, texts(330), { cost_centre_id })
      const answers = await Promise.all(
        pads.map(({ id, request }) => house.buyer.send(id, request))
      )
      const refused = Array.from({ length: PADS - 2 }, () => "BUDGET_EXCEEDED")
      expect(codesOf(answers)).toEqual([...refused, "done", "done"])
    })
  })

  describe("the address", () => {
    const moved = (delivery_address: string) =>
      house.knex("legal_entity").where({ id: house.entity }).update({ delivery_address })
    const goesTo = async (orderId: string) =>
      (await readOrder(house.knex, orderId))?.shipping_address?.address_1

    it("that was agreed to is the one that the goods go to", async () => {
      await rules({})
      const pad = await house.buyer.newPad()
      await house.buyer.paste(pad.id, "T340 2")
      await moved("Street 9")
      const { data } = await house.buyer.send(pad.id)
      const [done] = await house.first.decide([data.approval.id])
      expect(done.state).toBe("placed")
      expect(await goesTo(done.order_id!)).toBe("Street 9")
    })

    it("of an order without approval is that of the moment, too", async () => {
      await rules()
      const pad = await house.buyer.newPad()
      await house.buyer.paste(pad.id, "T341 2")
      await moved("Street 10")
      const { data } = await house.buyer.place(pad.id, await house.buyer.request(pad.id))
      expect(await goesTo(data.order_id)).toBe("Street 10")
    })
  })

  describe("the link of a mail in other hands", () => {
    const links = (who: Person | null) => {
      const client = who ?? partnerClient(api, house.key, null)
      const view = async (token: string) =>
        (await client.post<{ link: LinkView }>("/store/approval-links/view", { token })).data.link
      const decide = async (token: string) =>
        (
          await client.post<{ result: DecisionResult }>("/store/approval-links/decide", {
            token,
            verdict: "agree",
          })
        ).data.result
      return { view, decide }
    }

    it("is not for somebody who is logged in as another; its reader may use it either way", async () => {
      await rules({ steps: [{ need: 2, of: [{ kind: "role", role: "approver" }] }] })
      const { approval } = await house.buyer.sent("T343 2")
      const token = await tokenFor(house.knex, "first@test.local")
      for (const other of [house.second, house.buyer]) {
        expect(await links(other).view(token)).toMatchObject({
          for_other: true,
          can_decide: false,
          decider: "first@test.local",
          lines: [],
          total_minor: null,
        })
        expect(await links(other).decide(token)).toMatchObject({ code: "LINK_FOREIGN" })
      }
      expect(await links(house.first).view(token)).toMatchObject({
        for_other: false,
        can_decide: true,
      })
      expect(await links(house.first).decide(token)).toMatchObject({ code: null })
      const other = await tokenFor(house.knex, "second@test.local")
      expect(await links(null).decide(other)).toMatchObject({ state: "placed" })
      expect(await stateOf(approval.id)).toBe("placed")
    })

    it("decides nothing by being looked at, however a mail scanner asks", async () => {
      await rules({})
      const { approval } = await house.buyer.sent("T344 2")
      const token = await tokenFor(house.knex, "first@test.local")
      const guest = partnerClient(api, house.key, null)
      for (const path of ["view", "decide"]) {
        const { status } = await guest.get(`/store/approval-links/${path}?token=${token}`)
        expect(status).toBe(404)
      }
      await links(null).view(token)
      expect(await stateOf(approval.id)).toBe("pending")
      expect(await links(null).view(token)).toMatchObject({ used: false, can_decide: true })
    })
  })

  it("a word that changes nothing leaves a request as it is", async () => {
    await rules({})
    const { approval, pad } = await house.buyer.sent("T342 2")
    const changes = [{ sku: "T342", quantity: 2 }]
    await house.head.post(`/store/pads/${pad.id}/lines`, { changes })
    expect(await stateOf(approval.id)).toBe("pending")
  })
}
