import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { bindClient, sellerOf } from "@orac/territories"
import type { CaseView, ChangeEffect, ProposalRow } from "@orac/territories/contract"
import {
  createEmployee,
  createEntity,
  type Login,
  staffHeaders,
  type Suite,
} from "../support/partners"

const HOURS = { time_zone: "Europe/Moscow", work_from: "09:00", work_to: "18:00" }
const ANY = { validateStatus: () => true }

/** What staff and partners do with a network of one distributor, two dealers and two clients in Samara. */
export function dealerNetwork({ api, getContainer }: Suite) {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id: Record<string, string> = {}
  const logins: Record<string, Login> = {}
  let staff: { headers: object }
  let regionId: string

  const post = <T = { id: string; effect: ChangeEffect }>(path: string, body: unknown) =>
    api.post<T>(path, body, { ...staff, ...ANY })
  const read = async <T>(path: string) => (await api.get<T>(path, staff)).data

  const company = async (name: string, values: object = {}) => {
    id[name] = (await createEntity(getContainer(), { name })).id
    await knex()("legal_entity").where({ id: id[name] }).update(values)
  }
  const person = async (name: string, role: "dealer_manager" | "buyer") => {
    logins[name] = await createEmployee(getContainer(), `${name}@test.local`, [
      { entity_id: id[name], role },
    ])
  }
  const seller = (name: string, values: object = {}) =>
    post("/admin/network", { entity_id: id[name], role: "dealer", ...HOURS, ...values })
  const right = (name: string, values: object = {}) =>
    post("/admin/territory-rights", {
      territory_id: regionId,
      seller_id: id[name],
      exclusive: true,
      valid_from: "2026-01-01",
      ...values,
    })
  const dealt = async (name: string, client: string, values: object = {}) => {
    const { tax_id, country } = await knex()("legal_entity").where({ id: id[client] }).first()
    const row = { seller_id: id[name], tax_id, country, kind: "orders", orders: 14 }
    return post("/admin/dealings", {
      source: "invoices.csv",
      rows: [{ ...row, since: "2023-02-01", until: "2026-05-01", ...values }],
    })
  }
  const bind = (client: string, product_groups?: string[]) =>
    knex().transaction((trx) =>
      bindClient(trx, { entity_id: id[client], product_groups, by: "test" })
    )
  const servedBy = async (client: string) =>
    (await sellerOf(knex(), [id[client]])).get(id[client])?.seller_id
  const proposals = async () =>
    (await read<{ proposals: ProposalRow[] }>("/admin/binding-proposals")).proposals
  const cases = async (status = "open") =>
    (await read<{ cases: CaseView[] }>(`/admin/arbitration?status=${status}`)).cases
  const decide = (caseId: string, winner: string) =>
    post(`/admin/arbitration/${caseId}/decide`, { winner_id: id[winner], reason: "Long work" })

  /** What was told under a code: to whom, and the lines of the letter. */
  const told = async (code: string): Promise<[reader: string, lines: string[]][]> => {
    const rows = await knex()("notice").where({ code }).orderBy("email")
    return rows.map(({ email, content }) => [email, content.letters.en.body.list])
  }

  const forgetBindings = async () => {
    await knex()("client_binding").delete()
    await knex()("binding_proposal").delete()
    await knex()("binding_case").delete()
    await knex()("notice").delete()
  }

  const create = async () => {
    const container = getContainer()
    staff = { headers: await staffHeaders(container) }
    const samara = {
      delivery_city: "Самара",
      delivery_postal_code: "443001",
      lat: 53.2,
      lon: 50.1,
    }
    await company("distributor", { lat: 56.8, lon: 60.6 })
    await company("near", { lat: 53.5, lon: 49.4 })
    await company("far", { lat: 59.9, lon: 30.3 })
    await company("client", samara)
    await company("second", samara)
    await person("near", "dealer_manager")
    await person("far", "dealer_manager")
    await person("client", "buyer")
    await seller("distributor", { role: "distributor" })
    await seller("near", { parent_id: id.distributor, capacity: 1 })
    await seller("far")
    const country = await post("/admin/territories", {
      parent_id: null,
      kind: "country",
      name: { en: "Russia", ru: "Россия" },
      country: "ru",
    })
    const region = await post("/admin/territories", {
      parent_id: country.data.id,
      kind: "region",
      name: { en: "Samara region", ru: "Самарская область" },
      country: "ru",
      postcodes: [{ from: "443", to: "446" }],
    })
    regionId = region.data.id
    // Companies are bound one by one in each test, not when the network was set up.
    await forgetBindings()
  }

  return {
    knex,
    id,
    logins,
    region: () => regionId,
    create,
    forgetBindings,
    post,
    read,
    seller,
    right,
    dealt,
    bind,
    servedBy,
    proposals,
    cases,
    decide,
    told,
  }
}
