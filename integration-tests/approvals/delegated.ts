import type { DelegationsView } from "@orac/companies/contract"
import { createHouse, type House, type Person, toolsOf } from "./house"
import type { Suite } from "../support/partners"

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString()

export function delegatedApprovals({ api, getContainer }: Suite) {
  let house: House
  let tools: ReturnType<typeof toolsOf>
  let deputy: Person

  /** Somebody goes on holiday and hands his seat to a colleague until tomorrow. */
  async function handOver(from: Person, to: Person): Promise<string> {
    const { data } = await from.get<DelegationsView>("/store/partner/delegations")
    const answer = await from.post<{ id: string }>("/store/partner/delegations", {
      seat_id: data.seats[0].id,
      employee_id: to.employee_id,
      valid_from: null,
      valid_to: TOMORROW,
    })
    expect(answer.status).toBe(201)
    return answer.data.id
  }
  const takeBack = (from: Person, id: string) => from.remove(`/store/partner/people/seats/${id}`)
  const mailed = (email: string, id: string) =>
    house.knex("notice").where({ email, key: `${id}:asked` })

  beforeAll(async () => {
    const container = getContainer()
    house = await createHouse(container, api)
    tools = toolsOf(container, api, house)
    deputy = await tools.member("deputy", "viewer_no_order")
  })

  it("lets the colleague decide where the rule names the one who is away, and no longer than that", async () => {
    const { buyer, first } = house
    const { employee_id } = first
    await tools.rules({ steps: [{ need: "any", of: [{ kind: "person", employee_id }] }] })
    const { approval: before } = await buyer.sent("T100 2", "Before")
    await deputy.decide([before.id])
    expect(await tools.stateOf(before.id)).toBe("pending")
    const id = await handOver(first, deputy)
    const { approval } = await buyer.sent("T100 2", "Away")
    expect(await mailed("deputy@test.local", approval.id)).toHaveLength(1)
    expect(await mailed("first@test.local", approval.id)).toHaveLength(1)
    await deputy.decide([approval.id])
    expect(await tools.stateOf(approval.id)).toBe("placed")
    const words = await house.knex("approval_decision").where({ approval_id: approval.id })
    expect(words.map(({ employee_name }) => employee_name)).toEqual(["deputy@test.local"])
    await takeBack(first, id)
    await deputy.decide([before.id])
    expect(await tools.stateOf(before.id)).toBe("pending")
  })

  it("does not wait for who is away where all must agree", async () => {
    const { buyer, first, second } = house
    await tools.rules({ steps: [{ need: "all", of: [{ kind: "role", role: "approver" }] }] })
    const id = await handOver(first, deputy)
    const { approval } = await buyer.sent("T101 2", "All")
    await second.decide([approval.id])
    expect(await tools.stateOf(approval.id)).toBe("pending")
    await deputy.decide([approval.id])
    expect(await tools.stateOf(approval.id)).toBe("placed")
    await takeBack(first, id)
  })

  it("lets nobody agree to his own order in the place of another", async () => {
    const { buyer, first } = house
    const { employee_id } = first
    await tools.rules({ steps: [{ need: "any", of: [{ kind: "person", employee_id }] }] })
    const id = await handOver(first, buyer)
    const pad = await buyer.newPad()
    await buyer.paste(pad.id, "T102 2")
    expect(await buyer.check(pad.id)).toMatchObject({ needed: true })
    const placed = await buyer.place(pad.id, await buyer.request(pad.id))
    expect(placed.data).toMatchObject({ code: "APPROVAL_NEEDED" })
    const { data } = await buyer.send(pad.id)
    await buyer.decide([data.approval.id])
    expect(await tools.stateOf(data.approval.id)).toBe("pending")
    await first.decide([data.approval.id])
    expect(await tools.stateOf(data.approval.id)).toBe("placed")
    await takeBack(first, id)
  })
}
