import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex, Transaction } from "@orac/bulk"
import { type CheckResult, CHECKS, type CheckCode } from "../../domain/registration/check"
import type { RegistryEvidence } from "../../domain/registration/registry"

export interface CheckRow extends CheckResult {
  round: number
  evidence: RegistryEvidence | null
  checked_at: Date
}

/** What outside sources answered, by who asked. */
export interface Evidence {
  registry: RegistryEvidence
  sanctions?: RegistryEvidence
}

/** Which checks rest on which answer. */
const RESTS_ON: Partial<Record<CheckCode, keyof Evidence>> = {
  registry_status: "registry",
  name: "registry",
  address: "registry",
  company_age: "registry",
  activity: "registry",
  signer: "registry",
  sanctions: "sanctions",
}

function evidenceOf(code: CheckCode, evidence: Evidence): string | null {
  const source = RESTS_ON[code]
  const answer = source && evidence[source]
  return answer ? JSON.stringify(answer) : null
}

/** Writes a round of checks with their evidence, once. */
export async function saveChecks(
  trx: Transaction,
  registrationId: string,
  round: number,
  results: readonly CheckResult[],
  evidence: Evidence
): Promise<void> {
  const rows = results.map(({ code, status, facts }) => ({
    id: generateEntityId("", "regc"),
    registration_id: registrationId,
    round,
    code,
    status,
    facts: JSON.stringify(facts),
    evidence: evidenceOf(code, evidence),
    checked_at: new Date(),
  }))
  await trx("registration_check").insert(rows)
}

/** All rounds of checks of a registration, newest round first, each in reading order. */
export async function readChecks(knex: Knex, registrationId: string): Promise<CheckRow[]> {
  const rows: CheckRow[] = await knex("registration_check")
    .where({ registration_id: registrationId })
    .whereNull("deleted_at")
    .select("round", "code", "status", "facts", "evidence", "checked_at")
  return rows.sort((a, b) => b.round - a.round || CHECKS.indexOf(a.code) - CHECKS.indexOf(b.code))
}
