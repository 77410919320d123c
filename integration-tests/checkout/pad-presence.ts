import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PadPresence } from "@orac/checkout/contract"
import type { RoleCode } from "@orac/companies"
import { partnerClient, type PartnerClient } from "./partner-client"
import { createShop, sku } from "./shop"
import { createEmployee, createEntity, publishableKey } from "../support/partners"
import { statementsOf } from "../support/statements"

export function padPresence({ api, getContainer }: MedusaSuiteOptions) {
  let anna: PartnerClient
  let boris: PartnerClient
  let accountant: PartnerClient
  let stranger: PartnerClient
  let padId: string
  const id = { anna: "", boris: "" }

  beforeAll(async () => {
    const container = getContainer()
    const key = await publishableKey(container)
    await createShop(container)
    const own = await createEntity(container, { name: "Own" })
    const foreign = await createEntity(container, { name: "Foreign" })
    const enter = async (name: string, entity_id: string, role: RoleCode) => {
      const login = await createEmployee(container, `${name}@presence.test`, [{ entity_id, role }])
      return { login, client: partnerClient(api, key, login, entity_id) }
    }
    const first = await enter("anna", own.id, "buyer")
    const second = await enter("boris", own.id, "buyer")
    Object.assign(id, { anna: first.login.employee_id, boris: second.login.employee_id })
    anna = first.client
    boris = second.client
    accountant = (await enter("accountant", own.id, "accountant")).client
    stranger = (await enter("stranger", foreign.id, "entity_admin")).client
  })

  beforeEach(async () => {
    padId = (await anna.newPad()).id
  })

  const knex = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const look = (client: PartnerClient) => client.post<PadPresence>(`/store/pads/${padId}/presence`)
  const seenBy = async (client: PartnerClient) =>
    (await look(client)).data.others.map(({ employee_id }) => employee_id)

  it("shows colleagues at the same pad to each other, and nobody to themselves", async () => {
    expect(await seenBy(anna)).toEqual([])
    expect(await seenBy(boris)).toEqual([id.anna])
    expect((await look(anna)).data.others).toEqual([
      { employee_id: id.boris, name: expect.stringMatching(/\S/) },
    ])
    padId = (await anna.newPad()).id
    expect(await seenBy(anna)).toEqual([])
  })

  it("forgets whoever gave no sign of life for 45 s, and knows them again after one", async () => {
    await look(anna)
    const age = (seconds: number) =>
      knex()("pad_visitor")
        .where({ pad_id: padId, employee_id: id.anna })
        .update({ seen_at: new Date(Date.now() - seconds * 1000) })
    await age(35)
    expect(await seenBy(boris)).toEqual([id.anna])
    await age(46)
    expect(await seenBy(boris)).toEqual([])
    await look(anna)
    expect(await seenBy(boris)).toEqual([id.anna])
  })

  it("tells the pad's version, so that a colleague's edit is noticed", async () => {
    const { version } = (await look(boris)).data
    await anna.post(`/store/pads/${padId}/lines`, { changes: [{ sku: sku(1), quantity: 2 }] })
    expect((await look(boris)).data.version).toBe(version + 1)
  })

  it("does not exist for strangers, refuses a role without pads, and ends with the pad", async () => {
    expect((await look(stranger)).status).toBe(404)
    expect((await look(accountant)).status).toBe(403)
    expect(await seenBy(anna)).toEqual([])
    await anna.remove(`/store/pads/${padId}`)
    expect((await look(anna)).status).toBe(404)
    expect(await knex()("pad_visitor").where({ pad_id: padId })).toEqual([])
  })

  it("costs one statement besides the membership's", async () => {
    const { statements } = await statementsOf(knex(), () => look(anna))
    expect(statements.filter((statement) => /pad_visitor/.test(statement))).toHaveLength(1)
    expect(statements.length).toBeLessThanOrEqual(6)
  })
}
