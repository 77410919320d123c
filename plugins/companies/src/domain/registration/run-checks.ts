import { type CheckResult, type CheckStatus, result } from "./check"
import { documentsAsked } from "./documents-asked"
import { areRelated, domainOf, hostOf, isDisposable, isFreeMail } from "./email-domain"
import { likeness } from "./likeness"
import { legalIdProblems, type RegistrationMarket } from "./problems"
import type { RegistrationData } from "./registration-data"
import type { RegistryAnswer, RegistryCompany, RegistryProvider, RegistryStatus } from "./registry"
import type { SanctionsAnswer } from "./sanctions/list"

/** What a stranger has in common with a company we know. */
export interface DuplicateMatch {
  entity_id: string
  name: string
  by: ("tax_id" | "account" | "domain" | "name")[]
}

/** Everything the checks look at; they do no input or output of their own. */
export interface CheckInput {
  country: string
  market: RegistrationMarket
  data: RegistrationData
  email: string
  registry: RegistryAnswer
  discloses: RegistryProvider["discloses"]
  /** Kinds of the papers uploaded. */
  uploaded: readonly string[]
  matches: readonly DuplicateMatch[]
  /** What the sanctions list says; null where the operator keeps none. */
  sanctions: SanctionsAnswer | null
  now: Date
}

/** Likeness from which two spellings are the same thing, and below which they are not. */
export const ALIKE = 0.85
export const UNLIKE = 0.6

/** A company younger than this is looked at by a person. */
export const YOUNG_DAYS = 90

const DAY_MS = 86_400_000

const legalIds = ({ market, country, data }: CheckInput): CheckResult => {
  const problems = legalIdProblems(market, country, data.legal_ids)
  return result("legal_ids", problems.length ? "fail" : "pass", { problems })
}

const STATUS_MEANS: Record<RegistryStatus, CheckStatus> = {
  active: "pass",
  reorganizing: "warn",
  liquidating: "fail",
  liquidated: "fail",
  bankrupt: "fail",
}

/** The check of the registry's word alone: the nightly look at active partners asks it too. */
export function registryStatusCheck(registry: RegistryAnswer): CheckResult {
  switch (registry.kind) {
    case "found":
      return result("registry_status", STATUS_MEANS[registry.company.status] ?? "warn", {
        registry_status: registry.company.status,
      })
    case "not_found":
      return result("registry_status", "fail", { registry_status: "not_found" })
    case "unavailable":
      return result("registry_status", "unavailable", { reason: registry.reason })
  }
}

type Compared = "name" | "address" | "director"

function bestLikeness(input: CheckInput, stated: string[], known: (string | null)[]): number {
  const registered = known.filter((text): text is string => Boolean(text))
  const wording = input.market.registration.wording
  return Math.max(
    0,
    ...stated.flatMap((one) => registered.map((other) => likeness(one, other, wording)))
  )
}

const gradeOf = (score: number): CheckStatus =>
  score >= ALIKE ? "pass" : score >= UNLIKE ? "warn" : "fail"

/** Compares what is stated with what the registry knows; what it does not tell is not checked. */
function compared(
  input: CheckInput,
  code: "name" | "address" | "signer",
  fact: Compared,
  stated: string[],
  known: (company: RegistryCompany) => (string | null)[]
): CheckResult {
  const { registry } = input
  if (registry.kind !== "found") {
    const reason = registry.kind === "unavailable" ? registry.reason : "not_found"
    return result(code, "unavailable", { reason })
  }
  const registered = known(registry.company).filter(Boolean)
  if (!registered.length) {
    return result(code, "unavailable", { reason: "not_disclosed", fact })
  }
  const score = bestLikeness(input, stated, registered)
  return result(code, gradeOf(score), { likeness: Number(score.toFixed(3)), stated, registered })
}

const name = (input: CheckInput) =>
  compared(input, "name", "name", [input.data.name, input.data.full_name], (company) => [
    company.name,
    company.full_name,
  ])

const address = (input: CheckInput) =>
  compared(input, "address", "address", [input.data.legal_address], (company) => [company.address])

function companyAge({ registry, now }: CheckInput): CheckResult {
  const day = registry.kind === "found" ? registry.company.registered_on : null
  const since = day ? Date.parse(day) : NaN
  if (Number.isNaN(since)) {
    return result("company_age", "unavailable", { reason: "not_disclosed" })
  }
  const days = Math.floor((now.getTime() - since) / DAY_MS)
  return result("company_age", days >= YOUNG_DAYS ? "pass" : "warn", { registered_on: day, days })
}

/** What the company does by the registry, held against what those do who order of us. */
function activity({ registry, market }: CheckInput): CheckResult {
  const code = registry.kind === "found" ? registry.company.activity : null
  if (!code) {
    return result("activity", "unavailable", { reason: "not_disclosed" })
  }
  const plausible = market.registration.plausible_activities ?? []
  const isPlausible = plausible.some((start) => code.startsWith(start))
  return result("activity", isPlausible ? "pass" : "warn", { activity: code })
}

/** A namesake is for a person to tell apart, so even the same number rejects nobody. */
function sanctions(answer: SanctionsAnswer): CheckResult {
  switch (answer.kind) {
    case "clear":
      return result("sanctions", "pass")
    case "hits":
      return result(
        "sanctions",
        answer.hits.some(({ by }) => by.includes("tax_id")) ? "fail" : "warn",
        { hits: answer.hits }
      )
    case "unavailable":
      return result("sanctions", "unavailable", { reason: answer.reason })
  }
}

/** An attorney needs his paper; a director is the registry's, or the extract's where it names none. */
function signer(input: CheckInput): CheckResult {
  const { data, uploaded, discloses, market } = input
  const proof = market.registration.signer_proof
  if (data.signs_as === "attorney") {
    const paper = proof.attorney
    return result("signer", uploaded.includes(paper) ? "pass" : "fail", { by: paper })
  }
  if (discloses.includes("director")) {
    const found = compared(input, "signer", "director", [data.director], ({ director }) => [
      director,
    ])
    return found.status === "fail" ? { ...found, status: "warn" } : found
  }
  const paper = proof.director
  return result("signer", paper && uploaded.includes(paper) ? "pass" : "fail", { by: paper })
}

function documents({ market, data, uploaded }: CheckInput): CheckResult {
  const missing = documentsAsked(market.registration, data)
    .filter(({ is_required, code }) => is_required && !uploaded.includes(code))
    .map(({ code }) => code)
  return result("documents", missing.length ? "fail" : "pass", { missing })
}

function emailDomain({ email, data }: CheckInput): CheckResult {
  const domain = domainOf(email)
  const host = hostOf(data.website)
  if (isDisposable(domain)) {
    return result("email_domain", "fail", { domain, reason: "disposable" })
  }
  if (isFreeMail(domain)) {
    return result("email_domain", "warn", { domain, reason: "free_mail" })
  }
  if (host && !areRelated(domain, host)) {
    return result("email_domain", "warn", { domain, host, reason: "other_site" })
  }
  return result("email_domain", "pass", { domain, ...(host && { host }) })
}

function duplicates({ matches }: CheckInput): CheckResult {
  const isSame = matches.some(({ by }) => by.includes("tax_id"))
  return result("duplicates", isSame ? "fail" : matches.length ? "warn" : "pass", { matches })
}

/** All checks of a registration that its country's registry and papers allow, in reading order. */
export function runChecks(input: CheckInput): CheckResult[] {
  const asks = (fact: RegistryProvider["discloses"][number]) => input.discloses.includes(fact)
  return [
    legalIds(input),
    registryStatusCheck(input.registry),
    ...(asks("name") ? [name(input)] : []),
    ...(asks("address") ? [address(input)] : []),
    ...(asks("registered_on") ? [companyAge(input)] : []),
    ...(asks("activity") ? [activity(input)] : []),
    signer(input),
    documents(input),
    emailDomain(input),
    ...(input.sanctions ? [sanctions(input.sanctions)] : []),
    duplicates(input),
  ]
}
