import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type { AdminRegistrationDetail } from "@orac/companies/contract"
import { advanceRegistration } from "../../plugins/companies/src/registration/advance"
import { recheckPartners } from "../../plugins/companies/src/registration/recheck"
import { RUSSIAN } from "../../src/simulators/companies"
import { createEntity, staffHeaders, type Suite } from "../support/partners"
import { simulatedRegistries } from "../support/registration"

const [SOUND, LIQUIDATED, BANKRUPT] = RUSSIAN.map(({ tax_id }) => tax_id)

export function registryWatch({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let knex: Knex
  let staff: Record<string, string>
  let registries: Awaited<ReturnType<typeof simulatedRegistries>>
  let partner: string

  const options = () => ({ headers: staff, validateStatus: () => true })
  const status = async () =>
    (await knex("legal_entity").where({ id: partner }).first("status")).status
  const theCase = () => knex("registration").where({ entity_id: partner, kind: "recheck" }).first()
  const detail = async () =>
    (
      await api.get<{ registration: AdminRegistrationDetail }>(
        `/admin/registrations/${(await theCase()).id}`,
        options()
      )
    ).data.registration

  /** A night after which the registry says something else of the partner. */
  async function night(tax_id?: string) {
    if (tax_id) {
      await knex("legal_entity").where({ id: partner }).update({ tax_id })
    }
    await recheckPartners(container)
    return { status: await status(), state: (await theCase())?.state }
  }

  async function decide(decision: string) {
    const { id } = await theCase()
    const body = { decision, note: "Talked to them on the phone" }
    const answer = await api.post(`/admin/registrations/${id}/decision`, body, options())
    await advanceRegistration(container, id)
    return answer.status
  }

  const mails = (code: string) => knex("notice").where({ code, email: "staff@test.local" })

  beforeAll(async () => {
    registries = await simulatedRegistries()
    container = getContainer()
    knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    staff = await staffHeaders(container)
    partner = (await createEntity(container, { name: "Watched" })).id
    await knex("legal_entity").where({ id: partner }).update({ is_demo: false, tax_id: SOUND })
  })
  afterEach(() => registries.dadata.disturb({ fault: null }))
  afterAll(() => registries.stop())

  it("opens no case of a partner who is and stays active", async () => {
    expect(await night()).toEqual({ status: "active", state: undefined })
  })

  it("opens the ordering again by itself when the registry takes its word back before anybody has decided", async () => {
    expect(await night(BANKRUPT)).toEqual({ status: "orders_blocked", state: "manual_review" })
    registries.dadata.disturb({ fault: "refused" })
    expect(await night(SOUND)).toEqual({ status: "orders_blocked", state: "manual_review" })
    registries.dadata.disturb({ fault: null })
    expect(await night()).toEqual({ status: "active", state: "active" })
    expect(await night()).toEqual({ status: "active", state: "active" })
    const { checks, log } = await detail()
    expect(checks.map(({ round, status }) => [round, status])).toEqual([
      [2, "pass"],
      [1, "fail"],
    ])
    expect(checks[0].evidence).toMatchObject({ source: "DaData", answer: { status: 200 } })
    expect(log.map(({ event, actor }) => [event, actor])).toEqual([
      ["registry_changed", "system"],
      ["registry_restored", "system"],
      ["activate", "system"],
    ])
    expect(await mails("companies.registry-changed")).toHaveLength(1)
    expect(await mails("companies.registry-restored")).toHaveLength(1)
  })

  it("asks the staff who had said no: the ordering stays closed until they say yes", async () => {
    await night(BANKRUPT)
    expect(await decide("reject")).toBe(200)
    expect(await night()).toEqual({ status: "orders_blocked", state: "suspended" })
    expect(await night(SOUND)).toEqual({ status: "orders_blocked", state: "manual_review" })
    expect(await night()).toEqual({ status: "orders_blocked", state: "manual_review" })
    const { checks, decisions, reasons } = await detail()
    expect(checks[0]).toMatchObject({ status: "pass", facts: { registry_status: "active" } })
    expect([decisions, reasons]).toEqual([["approve", "reject"], ["registry_status_pass"]])
    expect(await mails("companies.registry-restored")).toHaveLength(1)
    expect(await decide("approve")).toBe(200)
    expect(await night()).toEqual({ status: "active", state: "active" })
  })

  it("lets staff take their no back at any time", async () => {
    await night(BANKRUPT)
    await decide("reject")
    expect((await detail()).decisions).toEqual(["approve"])
    expect(await decide("approve")).toBe(200)
    expect(await status()).toBe("active")
  })

  it("takes a yes of staff for an answer until the registry says something new", async () => {
    await night(BANKRUPT)
    await decide("approve")
    expect(await night()).toEqual({ status: "active", state: "active" })
    expect(await night(LIQUIDATED)).toEqual({ status: "orders_blocked", state: "manual_review" })
    await decide("approve")
    expect(await night(SOUND)).toEqual({ status: "active", state: "active" })
    expect(await night(LIQUIDATED)).toEqual({ status: "orders_blocked", state: "manual_review" })
  })

  it("adds to the evidence while staff have not decided, and calls them to it", async () => {
    await night(BANKRUPT)
    expect(await night(LIQUIDATED)).toEqual({ status: "orders_blocked", state: "manual_review" })
    const { checks } = await detail()
    expect(checks.map(({ facts }) => facts.registry_status)).toEqual(["liquidated", "bankrupt"])
    expect(await mails("companies.registry-changed")).toHaveLength(2)
  })

  it("refuses what needs an applicant", async () => {
    await night(BANKRUPT)
    expect(await decide("recheck")).toBe(409)
    expect(await decide("ask_documents")).toBe(409)
    expect((await theCase()).state).toBe("manual_review")
  })

  it("leaves alone whom somebody has blocked for another reason, and companies that are closed", async () => {
    await knex("legal_entity").where({ id: partner }).update({ status: "orders_blocked" })
    expect(await night()).toEqual({ status: "orders_blocked", state: undefined })
    await knex("legal_entity").where({ id: partner }).update({ status: "closed" })
    expect(await night(BANKRUPT)).toEqual({ status: "closed", state: undefined })
  })

  it("makes one case and one letter of two nights at once", async () => {
    await knex("legal_entity").where({ id: partner }).update({ tax_id: BANKRUPT })
    await Promise.all([recheckPartners(container), recheckPartners(container)])
    expect(await knex("registration").where({ entity_id: partner })).toHaveLength(1)
    expect(await mails("companies.registry-changed")).toHaveLength(1)
    await knex("legal_entity").where({ id: partner }).update({ tax_id: SOUND })
    await Promise.all([recheckPartners(container), recheckPartners(container)])
    expect(await status()).toBe("active")
    expect(await mails("companies.registry-restored")).toHaveLength(1)
  })
}
