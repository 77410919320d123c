import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type {
  ApprovalCheck,
  ApprovalDetail,
  ApprovalRuleWrite,
  ApprovalSent,
  DecideAnswer,
  DecideRequest,
} from "@orac/checkout/contract"
import { keepApprovals } from "../../plugins/checkout/src/approvals/keep"
import { createShop, grantCredit, type Shop } from "../checkout/shop"
import { partnerClient, type RefusalAnswer } from "../checkout/partner-client"
import {
  type Api,
  createEmployee,
  createEntity,
  publishableKey,
  type Suite,
} from "../support/partners"

/** 500,000.00: enough for everything the tests wait with. */
export const LIMIT_MINOR = 50_000_000_00

let sequence = 0

/** Somebody of the house at work. */
export function person(
  api: Api,
  key: string,
  login: { token: string } & Member,
  entityId: string,
  branchId?: string
) {
  const client = partnerClient(api, key, login, entityId, branchId)
  const headers = () => ({ "idempotency-key": `approval-key-${++sequence}` })
  const send = async (padId: string, values: object = {}, given = headers()) =>
    await client.post<ApprovalSent & RefusalAnswer>(
      `/store/pads/${padId}/approval`,
      { ...(await client.request(padId)), ...values },
      given
    )
  /** A pad of some lines, sent. */
  const sent = async (text: string, name = "Pad", values: object = {}) => {
    const pad = await client.newPad(name)
    await client.paste(pad.id, text)
    const { data } = await send(pad.id, values)
    return { pad, approval: data.approval }
  }
  const check = async (padId: string) => {
    const { pad_version, plan } = await client.request(padId)
    return (
      await client.post<ApprovalCheck>(`/store/pads/${padId}/approval/check`, { pad_version, plan })
    ).data
  }
  const decide = async (
    ids: string[],
    verdict: DecideRequest["verdict"] = "agree",
    comment?: string
  ) =>
    (await client.post<DecideAnswer>("/store/approvals/decide", { ids, verdict, comment })).data
      .results
  const approval = async (id: string) =>
    (await client.get<{ approval: ApprovalDetail }>(`/store/approvals/${id}`)).data.approval
  return { ...client, ...login, send, sent, check, decide, approval }
}

interface Member {
  customer_id: string
  employee_id: string
}

export type Person = ReturnType<typeof person>

export interface House {
  key: string
  entity: string
  shop: Shop
  knex: Knex
  head: Person
  buyer: Person
  first: Person
  second: Person
}

/** A company with a head, a buyer and two approvers. */
export async function createHouse(container: MedusaContainer, api: Api): Promise<House> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const key = await publishableKey(container)
  const shop = await createShop(container)
  const { id: entity } = await createEntity(container, { name: "House" })
  await grantCredit(knex, entity, LIMIT_MINOR)
  const member = async (name: string, role: Parameters<typeof createEmployee>[2][0]["role"]) =>
    person(
      api,
      key,
      await createEmployee(container, `${name}@test.local`, [{ entity_id: entity, role }]),
      entity
    )
  return {
    key,
    entity,
    shop,
    knex,
    head: await member("head", "entity_admin"),
    buyer: await member("buyer", "buyer"),
    first: await member("first", "approver"),
    second: await member("second", "approver"),
  }
}

/** A rule by which any approver agrees to orders of the buyer. */
export const ruleOf = (
  { entity }: Pick<House, "entity">,
  values: Partial<ApprovalRuleWrite> = {}
): ApprovalRuleWrite => ({
  node_id: entity,
  name: "All orders",
  roles: ["buyer"],
  when: { kind: "line_count_over", count: 0 },
  steps: [{ need: "any", of: [{ kind: "role", role: "approver" }] }],
  deadline_hours: 24,
  on_timeout: "refuse",
  active_from: null,
  active_to: null,
  ...values,
})

/** What is held of an article and of the credit now. */
export async function held({ knex, shop, entity }: House, sku: string) {
  const { rows } = await knex.raw(
    `select (select sum(reserved_quantity)::int from inventory_level where inventory_item_id = ?) as pieces,
            (select coalesce(sum(case type when 'HOLD' then amount_minor else -amount_minor end), 0)::float8
               from credit_entry where entity_id = ? and type in ('HOLD', 'HOLD_RELEASE')) as credit,
            (select coalesce(sum(quantity), 0)::int from reservation_item
              where inventory_item_id = ? and deleted_at is null) as reserved`,
    [shop.items.get(sku)!, entity, shop.items.get(sku)!]
  )
  return rows[0] as { pieces: number; credit: number; reserved: number }
}

/** The one-time token of the last letter to an address, as only its reader sees it. */
export async function tokenFor(knex: Knex, email: string): Promise<string> {
  const { rows } = await knex.raw(
    `select content from notice where email = ? and code like 'checkout.approval-%'
        and content->'letters'->'en'->'body'->'button'->>'path' like '%token=%'
      order by created_at desc, id desc limit 1`,
    [email]
  )
  const { path } = rows[0].content.letters.en.body.button
  return new URL(path, "http://portal.test").searchParams.get("token")!
}

export const NOTHING_HELD = { pieces: 0, credit: 0, reserved: 0 }

type RoleName = Parameters<typeof createEmployee>[2][0]["role"]

/** What the tests do with a house, again and again. */
export function toolsOf(container: MedusaContainer, api: Api, house: House) {
  /** The rules of the house are these and no others. */
  const rules = async (...written: Partial<ApprovalRuleWrite>[]) => {
    await house.knex.raw("update approval_rule set deleted_at = now()")
    for (const values of written) {
      const { status } = await house.head.post("/store/approval-rules", ruleOf(house, values))
      if (status !== 201) {
        throw new Error(`the rule was not written: ${status}`)
      }
    }
  }
  const stateOf = async (id: string) => (await house.buyer.approval(id)).state
  /** Orders of other tests hold credit, too: what is held is told against a moment before. */
  async function since(sku: string) {
    const before = await held(house, sku)
    return async () => {
      const now = await held(house, sku)
      return {
        pieces: now.pieces - before.pieces,
        credit: now.credit - before.credit,
        reserved: now.reserved - before.reserved,
      }
    }
  }
  const member = async (name: string, role: RoleName = "approver") =>
    person(
      api,
      house.key,
      await createEmployee(container, `${name}@test.local`, [{ entity_id: house.entity, role }]),
      house.entity
    )
  return { rules, stateOf, since, member }
}

/** A house for the tests of a suite, made before them. */
export function houseOf({ api, getContainer }: Suite) {
  const house = {} as House
  const tools = {} as ReturnType<typeof toolsOf>
  beforeAll(async () => {
    const container = getContainer()
    Object.assign(house, await createHouse(container, api))
    Object.assign(tools, toolsOf(container, api, house))
  })
  const keep = (hours = 0) =>
    keepApprovals(getContainer(), new Date(Date.now() + hours * 3_600_000))
  return { house, tools, keep }
}
