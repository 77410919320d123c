import { domainOf } from "../domain/registration/email-domain"
import { cleanNumber } from "../domain/registration/registration-data"
import { type CheckInput, runChecks } from "../domain/registration/run-checks"
import { type Verdict, verdict } from "../domain/registration/rules"
import type { RegistryAnswer } from "../domain/registration/registry"
import type { CheckResult } from "../domain/registration/check"
import type { Event } from "../domain/registration/states"
import { readChecks, saveChecks } from "../queries/registration/checks"
import { findDuplicates } from "../queries/registration/duplicates"
import { readFiles } from "../queries/registration/files"
import type { RegistrationRow } from "../queries/registration/rows"
import { transition } from "../queries/registration/transition"
import { type Office, withLocked } from "./office"
import { tellDocuments, tellRejected, tellStaff } from "./tell"

/** What others answered about a newcomer: his registry, the sanctions list, our own base. */
type Answers = Pick<CheckInput, "registry" | "matches" | "sanctions">

/** Everything the checks look at. */
async function checkInput(
  { knex, marketOf, registryOf }: Office,
  row: RegistrationRow,
  answers: Answers
): Promise<CheckInput> {
  return {
    ...answers,
    country: row.country,
    market: marketOf(row.country),
    data: row.data.form,
    email: row.email ?? "",
    discloses: registryOf(row.market_code).discloses,
    uploaded: (await readFiles(knex, row.id)).map(({ document }) => document),
    now: new Date(),
  }
}

function duplicatesOf({ knex, marketOf }: Office, row: RegistrationRow) {
  const { form } = row.data
  const market = marketOf(row.country)
  return findDuplicates(knex, market, {
    country: row.country,
    tax_id: row.tax_id ?? "",
    account: cleanNumber(form.legal_ids[market.registration.bank.account] ?? ""),
    email: row.email ?? "",
    names: [form.name, form.full_name].filter(Boolean),
    self: row.entity_id ?? "",
  })
}

const MINUTE_MS = 60_000
const FIRST_RETRY_MINUTES = 5
const LONGEST_RETRY_MINUTES = 360

/** Reasons that time heals; a registry that withholds a name withholds it tomorrow as well. */
const isPassing = ({ status, facts }: CheckResult) =>
  status === "unavailable" && !["not_disclosed", "not_configured"].includes(String(facts.reason))

/** When to ask again, each time twice as late as the time before. */
function retryAt(results: readonly CheckResult[], round: number): Date | null {
  const minutes = Math.min(FIRST_RETRY_MINUTES * 2 ** (round - 1), LONGEST_RETRY_MINUTES)
  return results.some(isPassing) ? new Date(Date.now() + minutes * MINUTE_MS) : null
}

const EVENT_OF: Record<Verdict["decision"], Event> = {
  pass: "pass",
  review: "review",
  ask_documents: "ask_documents",
  reject: "reject",
}

async function settle(
  office: Office,
  row: RegistrationRow,
  results: CheckResult[],
  { registry, sanctions }: Answers
) {
  const { decision, reasons } = verdict(results)
  await withLocked(office, row.id, async (trx, now) => {
    if (now.state !== "auto_check" || now.round !== row.round) {
      return
    }
    await saveChecks(trx, row.id, row.round, results, {
      registry: registry.evidence,
      sanctions: sanctions?.evidence,
    })
    const moved = await transition(trx, now, {
      event: EVENT_OF[decision],
      actor: "system",
      note: reasons.map(({ reason }) => reason).join(", ") || null,
      patch: {
        reasons: reasons.map(({ reason }) => reason),
        retry_at: decision === "review" ? retryAt(results, row.round) : null,
      },
    })
    if (decision === "review") await tellStaff(office, trx, moved!)
    if (decision === "ask_documents") await tellDocuments(office, trx, moved!, null)
    if (decision === "reject") await tellRejected(trx, moved!, null)
  })
}

/** Looks for a company under its stated and its registered names, and for those who speak for it. */
function screened({ sanctions }: Office, { data }: RegistrationRow, registry: RegistryAnswer) {
  const { form } = data
  const company = registry.kind === "found" ? registry.company : null
  const texts = (all: (string | null | undefined)[]) => [
    ...new Set(all.filter((text): text is string => Boolean(text))),
  ]
  const subject = {
    names: texts([form.name, form.full_name, company?.name, company?.full_name]),
    people: texts([form.director, company?.director, form.person_name]),
    numbers: texts([...Object.values(form.legal_ids), company?.tax_id]),
  }
  return sanctions()?.find(subject) ?? null
}

/** Runs one round of checks and lets the rule table decide; others are asked outside of any transaction. */
export async function checkRegistration(office: Office, row: RegistrationRow): Promise<void> {
  const query = { country: row.country, tax_id: row.tax_id ?? "" }
  const [registry, matches] = await Promise.all([
    office.registryOf(row.market_code).find(query),
    duplicatesOf(office, row),
  ])
  const answers = { registry, matches, sanctions: await screened(office, row, registry) }
  await settle(office, row, runChecks(await checkInput(office, row, answers)), answers)
}

/** The checks of the last round, or of what is known of a draft so far. */
export async function checksSoFar(office: Office, row: RegistrationRow): Promise<CheckResult[]> {
  if (row.round && row.state !== "needs_documents") {
    const rows = await readChecks(office.knex, row.id)
    return rows.filter(({ round }) => round === rows[0].round)
  }
  const { lookup } = row.data
  const isCurrent = lookup && lookup.tax_id === row.tax_id
  const registry: RegistryAnswer = isCurrent ? lookup.answer : NOT_ASKED
  const sanctions = office.sanctions() && NOT_ASKED
  const answers = { registry, matches: [], sanctions }
  const results = runChecks(await checkInput(office, row, answers))
  return results.filter(({ code }) => code !== "email_domain" || domainOf(row.email ?? ""))
}

const NOT_ASKED = {
  kind: "unavailable" as const,
  reason: "not_asked",
  evidence: { source: "none", asked_at: "", request: null, answer: null },
}
