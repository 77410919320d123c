import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type { AuditPage, NodeView, PeopleView } from "@orac/companies/contract"
import { createShop } from "../checkout/shop"
import type { RefusalAnswer } from "../checkout/partner-client"
import { BRANCH, callerAt, invitationLinks } from "../support/house"
import {
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  type Suite,
} from "../support/partners"

interface Node {
  id: string
  group_id: string
}

/** A house with its people for the tests of a suite, made before them, and what they ask of it. */
export function houseTools({ api, getContainer }: Suite) {
  let publishable: string
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const key = () => publishable
  const [own, sister] = [{} as Node, {} as Node]
  const [owner, head, buyer, other] = [{} as Login, {} as Login, {} as Login, {} as Login]
  const links = {} as ReturnType<typeof invitationLinks>

  const at = (login: Login, branch?: string) => callerAt(api, publishable, login, own.id, branch)

  const addNode = async (login: Login, body: object) => {
    const { status, data } = await at(login).post<{ node: NodeView } & RefusalAnswer>(
      "/store/partner/nodes",
      body
    )
    return { status, code: data.code, node: data.node }
  }

  const branch = async (name: string, parent_id = own.id) =>
    (await addNode(head, { kind: "branch", parent_id, name, branch: BRANCH })).node

  const people = async (login: Login, branchId?: string) =>
    (await at(login, branchId).get<PeopleView>("/store/partner/people")).data

  const seatOf = async (login: Login, email: string) =>
    (await people(login)).people.find((one) => one.email === email)!.seats[0]

  const journal = async (login: Login) =>
    (await at(login).get<AuditPage>("/store/partner/audit")).data.entries

  beforeAll(async () => {
    const container = getContainer()
    publishable = await publishableKey(container)
    Object.assign(links, invitationLinks(api, knex(), publishable))
    await createShop(container)
    Object.assign(own, await createEntity(container, { name: "Own" }))
    Object.assign(sister, await createEntity(container, { name: "Sister", group_id: own.group_id }))
    const stranger = await createEntity(container, { name: "Stranger" })
    const member = (email: string, entity_id: string, role: "entity_admin" | "buyer") =>
      createEmployee(container, email, [{ entity_id, role }])
    const owning = [{ entity_id: own.group_id, role: "group_owner" as const }]
    Object.assign(owner, await createEmployee(container, "owner@test.local", owning))
    Object.assign(head, await member("head@test.local", own.id, "entity_admin"))
    Object.assign(buyer, await member("buyer@test.local", own.id, "buyer"))
    Object.assign(other, await member("other@test.local", stranger.id, "entity_admin"))
  })

  return {
    knex,
    key,
    own,
    sister,
    owner,
    head,
    buyer,
    other,
    links,
    at,
    addNode,
    branch,
    people,
    seatOf,
    journal,
  }
}
