import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminRegistrationDetail } from "@orac/companies/contract"
import { companyInn } from "../../src/demo/partners/legal-numbers"
import { publishableKey, staffHeaders, type Suite } from "../support/partners"
import { Applicant, simulatedRegistries } from "../support/registration"

type Registries = Awaited<ReturnType<typeof simulatedRegistries>>

/** Simulated registries for the tests of a suite, applicants, and what staff ask of them. */
export function registrationTools({ api, getContainer }: Suite) {
  const registries = {} as Registries
  const staff: Record<string, string> = {}
  let key: string
  let serial = 0
  const knex = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const applicant = () => new Applicant(api, getContainer(), key)
  const freshInn = () => companyInn(`9655${String((++serial * 7919) % 100_000).padStart(5, "0")}`)
  const count = async (table: string, where: object) =>
    Number((await knex()(table).where(where).count("* as n").first())!.n)
  const idOf = async (email: string) => (await knex()("registration").where({ email }).first()).id

  async function filledIn(email: string, inn = freshInn()) {
    const one = applicant()
    await one.fillIn("ru", email, inn)
    return one
  }

  const detail = async (id: string) =>
    (
      await api.get<{ registration: AdminRegistrationDetail }>(`/admin/registrations/${id}`, {
        headers: staff,
      })
    ).data.registration

  const decide = (id: string, body: object) =>
    api.post(`/admin/registrations/${id}/decision`, body, {
      headers: staff,
      validateStatus: () => true,
    })

  beforeAll(async () => {
    Object.assign(registries, await simulatedRegistries())
    key = await publishableKey(getContainer())
    Object.assign(staff, await staffHeaders(getContainer()))
  })
  afterEach(() => {
    registries.dadata.disturb({ fault: null })
    registries.vies.disturb({ fault: null })
  })
  afterAll(() => registries.stop())

  return { registries, staff, knex, applicant, freshInn, count, idOf, filledIn, detail, decide }
}
