import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex, Transaction } from "@orac/bulk"
import { type Finding, FINDING_CODES } from "../../domain/base/audit"
import type { DuplicatePair } from "../../domain/base/duplicates"

/** What a look through the base has found. */
export interface Outcome {
  total: number
  findings: readonly Finding[]
  pairs: readonly DuplicatePair[]
}

const INSERT_FINDINGS = `
insert into base_finding (id, entity_id, code, severity, field, facts)
select id, entity_id, code, severity, field, facts from jsonb_to_recordset(?::jsonb)
  as r(id text, entity_id text, code text, severity text, field text, facts jsonb)`

const INSERT_PAIRS = `
insert into base_duplicate (id, one_id, other_id, reasons, score)
select id, one_id, other_id, reasons, score from jsonb_to_recordset(?::jsonb)
  as r(id text, one_id text, other_id text, reasons text[], score int)`

function countsOf(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {}
  findings.forEach(({ code }) => (counts[code] = (counts[code] ?? 0) + 1))
  return counts
}

async function replaceFound(trx: Transaction, { findings, pairs }: Outcome) {
  await trx("base_finding").delete()
  await trx.raw(INSERT_FINDINGS, [
    JSON.stringify(
      findings.map(({ company_id, ...finding }) => ({
        ...finding,
        id: generateEntityId("", "bfind"),
        entity_id: company_id,
        severity: FINDING_CODES[finding.code],
      }))
    ),
  ])
  await trx("base_duplicate").delete()
  await trx.raw(INSERT_PAIRS, [
    JSON.stringify(
      pairs.map(({ ids: [one_id, other_id], reasons, score }) => ({
        id: generateEntityId("", "bdupl"),
        one_id,
        other_id,
        reasons,
        score,
      }))
    ),
  ])
}

/** Puts what a run found in the place of what stood there. A run that counts as lost changes nothing. */
export async function finishRun(knex: Knex, id: string, outcome: Outcome): Promise<void> {
  await knex.transaction(async (trx) => {
    const [open] = await trx("base_run").where({ id, state: "running" }).forUpdate()
    if (!open) {
      return
    }
    await replaceFound(trx, outcome)
    await trx("base_run")
      .where({ id })
      .update({
        state: "done",
        total: outcome.total,
        done: outcome.total,
        counts: JSON.stringify(countsOf(outcome.findings)),
        duplicates: outcome.pairs.length,
        finished_at: new Date(),
        updated_at: new Date(),
      })
  })
}
