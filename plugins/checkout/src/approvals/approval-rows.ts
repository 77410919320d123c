import { type Knex, rows, type Transaction } from "@orac/bulk"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { PartnerContext, Refusal } from "@orac/companies"
import type { PaymentMode } from "@orac/credit"
import type { ChosenPlan } from "@orac/sourcing"
import type { ApprovalState } from "../contract"
import type { Demand } from "../domain/approvals/rule"
import { visible } from "../visible"
import { LIVE } from "./live"

/** The order as the requester was shown it. Money in minor units. */
export interface AskedOrder {
  pad_name: string
  total_minor: number
  goods_minor: number
  currency_code: string
  /** By whose clocks its deadline is told. */
  time_zone: string
  payment: PaymentMode
  /** At whose terms it is asked for; null = the manufacturer. */
  seller_id: string | null
  lines: {
    sku: string
    quantity: number
    unit_price_minor: number
    total_minor: number
  }[]
  po_number: string | null
  comment: string | null
}

/** A request as its table holds it. */
export interface ApprovalRow {
  id: string
  pad_id: string
  entity_id: string
  branch_id: string | null
  cost_centre_id: string | null
  customer_id: string
  employee_id: string
  employee_name: string
  state: ApprovalState
  seal: string
  plan: ChosenPlan
  order: AskedOrder
  demands: Demand[]
  reasons: Refusal[] | null
  escalations: number
  order_id: string | null
  idempotency_key: string | null
  body_hash: string | null
  remind_at: Date | null
  deadline_at: Date
  expires_at: Date
  ended_at: Date | null
  created_at: Date
}

const COLUMNS = `id, pad_id, entity_id, branch_id, cost_centre_id, customer_id, employee_id, employee_name,
  state, seal, plan, "order", demands, reasons, escalations, order_id, idempotency_key, body_hash, remind_at,
  deadline_at, expires_at, ended_at, created_at`

export type NewApproval = Omit<
  ApprovalRow,
  "state" | "reasons" | "escalations" | "order_id" | "ended_at" | "created_at" | "id"
>

/** Writes a request that waits from now on. @returns its id */
export async function insertApproval(trx: Transaction, approval: NewApproval): Promise<string> {
  const id = generateEntityId(undefined, "appr")
  await rows(
    trx,
    `insert into approval (id, state, pad_id, entity_id, branch_id, cost_centre_id, customer_id, employee_id,
       employee_name, seal, plan, "order", demands, idempotency_key, body_hash, remind_at, deadline_at, expires_at)
     select ?, 'pending', pad_id, entity_id, branch_id, cost_centre_id, customer_id, employee_id,
       employee_name, seal, plan, "order", demands, idempotency_key, body_hash, remind_at, deadline_at, expires_at
       from jsonb_populate_record(null::approval, ?::jsonb)`,
    [id, JSON.stringify(approval)]
  )
  return id
}

/** Locks a request until the transaction ends; null where there is none. */
export async function lockApproval(trx: Transaction, id: string): Promise<ApprovalRow | null> {
  const [row] = await rows<ApprovalRow>(
    trx,
    `select ${COLUMNS} from approval where id = ? and deleted_at is null for update`,
    [id]
  )
  return row ?? null
}

/** Locks the request that waits for a pad, if there is one. */
export async function lockWaiting(trx: Transaction, padId: string): Promise<ApprovalRow | null> {
  const [row] = await rows<ApprovalRow>(
    trx,
    `select ${COLUMNS} from approval where pad_id = ? and ${LIVE} for update`,
    [padId]
  )
  return row ?? null
}

/** Locks all that waits for a legal entity, one after another. */
export const lockAllWaiting = (trx: Transaction, entityId: string): Promise<ApprovalRow[]> =>
  rows<ApprovalRow>(
    trx,
    `select ${COLUMNS} from approval where entity_id = ? and ${LIVE} order by id for update`,
    [entityId]
  )

export async function readApproval(knex: Knex | Transaction, id: string): Promise<ApprovalRow> {
  const [row] = await rows<ApprovalRow>(
    knex,
    `select ${COLUMNS} from approval where id = ? and deleted_at is null`,
    [id]
  )
  return row ?? notFound(id)
}

export function notFound(id: string): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Approval ${id} was not found`)
}

/** The request that an idempotency key led to; null where there is none. */
export async function approvalOfKey(
  knex: Knex,
  customerId: string,
  key: string
): Promise<Pick<ApprovalRow, "id" | "body_hash"> | null> {
  const [row] = await rows<Pick<ApprovalRow, "id" | "body_hash">>(
    knex,
    `select id, body_hash from approval
      where customer_id = ? and idempotency_key = ? and deleted_at is null`,
    [customerId, key]
  )
  return row ?? null
}

/** Which requests an employee looks at: those he is asked about, his own, or all he may see. */
export type ApprovalView = "decide" | "sent" | "all"

const PERMISSION = {
  sent: "approval.request",
  all: "approval.rule.view",
} as const

/** The requests that an employee may see, the latest first: his own, or all. */
export async function listApprovals(
  knex: Knex,
  partner: PartnerContext,
  { view, limit, offset }: { view: "sent" | "all"; limit: number; offset: number }
): Promise<ApprovalRow[]> {
  const { rows: found } = await knex.raw<{ rows: ApprovalRow[] }>(
    `select ${COLUMNS} from approval
      where ? and deleted_at is null and (? <> 'sent' or employee_id = ?)
      order by created_at desc, id limit ? offset ?`,
    [visible(knex, partner, PERMISSION[view]), view, partner.employee_id, limit, offset]
  )
  return found
}

/** Some requests, in the order of their ids here. */
export const readApprovals = (knex: Knex, ids: readonly string[]): Promise<ApprovalRow[]> =>
  rows<ApprovalRow>(
    knex,
    `select ${COLUMNS} from approval where id = any(:ids::text[]) and deleted_at is null
      order by array_position(:ids::text[], id)`,
    { ids }
  )

/** Sets when the people asked are reminded and have to have answered. */
export const writeClock = (
  trx: Transaction,
  id: string,
  clock: Pick<ApprovalRow, "remind_at" | "deadline_at" | "escalations">
) =>
  rows(
    trx,
    `update approval set remind_at = :remind_at, deadline_at = :deadline_at, escalations = :escalations,
            updated_at = now() where id = :id`,
    { id, ...clock }
  )

/** A change of a request's state with what goes with it. */
export interface StateChange {
  state: ApprovalState
  reasons?: Refusal[]
  order_id?: string
  deadline_at?: Date
  ended_at?: Date
}

export const writeState = (
  trx: Transaction,
  id: string,
  { state, reasons, order_id, deadline_at, ended_at }: StateChange
) =>
  rows(
    trx,
    `update approval set state = :state, reasons = coalesce(:reasons::jsonb, reasons),
            order_id = coalesce(:order_id, order_id), deadline_at = coalesce(:deadline_at, deadline_at),
            ended_at = :ended_at, updated_at = now() where id = :id`,
    {
      id,
      state,
      reasons: reasons ? JSON.stringify(reasons) : null,
      order_id: order_id ?? null,
      deadline_at: deadline_at ?? null,
      ended_at: ended_at ?? null,
    }
  )
