import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { setImmediate as breathe } from "timers/promises"
import { auditCompany, type Finding } from "../../domain/base/audit"
import { duplicateSteps } from "../../domain/base/duplicates"
import { type BaseDesk, baseDesk } from "../desk"
import { runSteps } from "../../run-steps"
import { type LoadedCompany, loadBase } from "../load-base"
import { wordingsOf } from "../wordings"
import { finishRun, type Outcome } from "./finish-run"

const PORTION = 250

const progress = ({ knex }: BaseDesk, id: string, values: { total: number; done: number }) =>
  knex("base_run")
    .where({ id, state: "running" })
    .update({ ...values, updated_at: new Date() })

function findingsOf({ markets }: BaseDesk) {
  const byCode = new Map(markets.list().map((market) => [market.code, market]))
  return (company: LoadedCompany): Finding[] => {
    const market = byCode.get(company.market_code)
    const { id: company_id, market_code } = company
    return market
      ? auditCompany(company, market)
      : [{ company_id, code: "country_outside_market", field: "market", facts: { market_code } }]
  }
}

async function lookThrough(desk: BaseDesk, id: string): Promise<Outcome> {
  const base = await loadBase(desk.knex)
  const judge = findingsOf(desk)
  const findings: Finding[] = []
  for (let done = 0; done < base.length; done += PORTION) {
    await progress(desk, id, { total: base.length, done })
    findings.push(...base.slice(done, done + PORTION).flatMap(judge))
    await breathe()
  }
  await progress(desk, id, { total: base.length, done: base.length })
  const pairs = await runSteps(duplicateSteps(base, wordingsOf(desk.markets)))
  return { total: base.length, findings, pairs }
}

/**
 * Looks through the whole base in portions, so that requests of the same process go on, and puts
 * what it found in the place of the findings before.
 */
export async function runAudit(container: MedusaContainer, id: string): Promise<void> {
  const desk = baseDesk(container)
  try {
    await finishRun(desk.knex, id, await lookThrough(desk, id))
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("The partner base could not be looked through", error as Error)
    await desk
      .knex("base_run")
      .where({ id, state: "running" })
      .update({ state: "failed", error: "failed", finished_at: new Date(), updated_at: new Date() })
  }
}
