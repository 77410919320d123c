import { rows, type Transaction } from "@orac/bulk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { DecideRequest, DecisionResult } from "../contract"
import {
  agreements,
  type Decision,
  standing,
  turnsOf,
  type Waiting,
  waitingFor,
} from "../domain/approvals/progress"
import {
  type ApprovalRow,
  lockApproval,
  readApproval,
  writeClock,
  writeState,
} from "./approval-rows"
import { clockOf, strictestOpen } from "./deadlines"
import { endApproval } from "./end-approval"
import { sealOf } from "./seal"
import { placeApproved } from "./settle"
import { type Standing, standingOf } from "./standing"
import { tellDeciders } from "./tell"

/** Who says what to a request. */
export interface Word extends Pick<DecideRequest, "verdict" | "comment"> {
  employee_id: string
  /** The legal entity he acts for; null where the link of a mail says it. */
  entity_id: string | null
  by_link: boolean
}

const nothing = (id: string, code: string, row: ApprovalRow | null = null): DecisionResult => ({
  id,
  code,
  state: row?.state ?? null,
  order_id: row?.order_id ?? null,
})

const writeDecisions = (
  trx: Transaction,
  approval_id: string,
  decisions: readonly Decision[],
  { name, comment, by_link }: { name: string; comment: string | null; by_link: boolean }
) =>
  rows(
    trx,
    `insert into approval_decision
       (id, approval_id, rule_id, step, employee_id, employee_name, verdict, comment, by_link)
     select d.id, :approval_id, d.rule_id, d.step, d.employee_id, :name, d.verdict, :comment, :by_link
       from jsonb_to_recordset(:decisions::jsonb)
         as d(id text, rule_id text, step int, employee_id text, verdict text)
     on conflict do nothing`,
    {
      approval_id,
      name,
      comment,
      by_link,
      decisions: JSON.stringify(
        decisions.map((decision) => ({ ...decision, id: generateEntityId(undefined, "adec") }))
      ),
    }
  )

/** The decisions that a word comes to; empty where it is not his turn. */
const decisionsOf = ({ employee_id, verdict }: Word, { one }: Standing): Decision[] =>
  verdict === "agree"
    ? agreements(employee_id, one)
    : turnsOf(employee_id, waitingFor(one))
        .slice(0, 1)
        .map(({ rule_id, step }) => ({ rule_id, step, employee_id, verdict }))

const nameOf = ({ rule_id, step }: Waiting) => `${rule_id}:${step}`

/** Where a word has opened or closed a step the clock starts anew: for those whose turn it is it has just begun. */
async function goOn(
  trx: Transaction,
  row: ApprovalRow,
  { one, seats }: Standing,
  waiting: Waiting[]
) {
  const before = waitingFor(one).map(nameOf)
  const isFurther = before.join() !== waiting.map(nameOf).join()
  const clock = isFurther
    ? clockOf(strictestOpen(row.demands, waiting), new Date(), row.expires_at)
    : null
  if (clock) {
    await writeClock(trx, row.id, { ...clock, escalations: row.escalations })
  }
  await tellDeciders(trx, { ...row, ...clock }, { waiting, seats })
}

/** Writes what a word has come to; a request that is agreed to is placed after the commit. */
async function conclude(
  trx: Transaction,
  row: ApprovalRow,
  word: Word,
  before: Standing,
  given: Decision[]
) {
  const one = { ...before.one, decisions: [...before.one.decisions, ...given] }
  const by = before.seats.find(({ employee_id }) => employee_id === word.employee_id)?.name ?? ""
  const comment = word.comment ?? null
  await writeDecisions(trx, row.id, given, { name: by, comment, by_link: word.by_link })
  const now = standing(one)
  switch (now.state) {
    case "waiting":
      await goOn(trx, row, before, now.for)
      return "pending"
    case "approved":
      await writeState(trx, row.id, { state: "approved" })
      return "approved"
    default:
      await endApproval(trx, row, now.state, { by, comment })
      return now.state
  }
}

/**
 * Records a word on a request inside a transaction. The request is locked: of two who decide at once the
 * second finds what the first has made of it. The right counts now, not when the request was sent.
 */
export async function decideIn(trx: Transaction, id: string, word: Word): Promise<DecisionResult> {
  const row = await lockApproval(trx, id)
  if (!row || (word.entity_id !== null && row.entity_id !== word.entity_id)) {
    return nothing(id, "NOT_FOUND")
  }
  if (row.state !== "pending") {
    return nothing(id, "APPROVAL_ENDED", row)
  }
  const now = await standingOf(trx, row)
  const given = decisionsOf(word, now)
  if (!given.length) {
    return nothing(id, "NOT_YOUR_TURN", row)
  }
  if ((await sealOf(trx, row.pad_id)) !== row.seal) {
    await endApproval(trx, row, "void", {
      reasons: [{ code: "PAD_CHANGED", message: "The pad or its address has changed.", facts: {} }],
    })
    return { id, code: "APPROVAL_VOID", state: "void", order_id: null }
  }
  return { id, code: null, state: await conclude(trx, row, word, now, given), order_id: null }
}

/** Places what a decision completed; a failure leaves it to the job. */
export async function followUp(
  container: MedusaContainer,
  result: DecisionResult
): Promise<DecisionResult> {
  if (result.code !== null || result.state !== "approved") {
    return result
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    await placeApproved(container, result.id)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Approval ${result.id} is agreed to and not placed yet`, error as Error)
  }
  const { state, order_id } = await readApproval(knex, result.id)
  return { ...result, state, order_id }
}

/** Says one word on many requests; each has its own transaction and its own result. */
export async function decideAll(
  container: MedusaContainer,
  ids: readonly string[],
  word: Word
): Promise<DecisionResult[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const results: DecisionResult[] = []
  for (const id of new Set(ids)) {
    const result = await knex.transaction((trx) => decideIn(trx, id, word))
    results.push(await followUp(container, result))
  }
  return results
}
