import { distance } from "fastest-levenshtein"
import { domainOf, isFreeMail } from "../registration/email-domain"
import { comparable, type Wording } from "../registration/likeness"
import { cleanNumber } from "../registration/registration-data"
import type { BaseCompany } from "./base-company"

export type DuplicateReason = "tax_id" | "account" | "domain" | "name" | "address"

/** Two cards that may be one company, with what speaks for it, strongest first. */
export interface DuplicatePair {
  ids: [string, string]
  reasons: DuplicateReason[]
  /** 0 to 100; from 100 on there is no doubt. */
  score: number
}

const WEIGHTS: Record<DuplicateReason, number> = {
  tax_id: 100,
  account: 70,
  name: 40,
  address: 30,
  domain: 25,
}

/** Below it a pair is not worth a person's time: one shared mail domain, or a common name elsewhere. */
const SUSPICIOUS = 60
const ALIKE = 0.85
/** A block larger than this is no hint: everybody has it. */
const CROWD = 40

interface Card {
  id: string
  country: string
  city: string
  tax_id: string
  account: string | null
  domains: string[]
  name: string
  address: string
}

const cardOf = (company: BaseCompany, wording: Wording): Card => ({
  id: company.id,
  country: company.country,
  city: company.delivery_city.trim().toLowerCase(),
  tax_id: cleanNumber(company.tax_id),
  account: company.bank && cleanNumber(company.bank.account),
  domains: [...new Set(company.emails.map(domainOf))].filter((domain) => !isFreeMail(domain)),
  name: comparable(company.name, wording),
  address: comparable(company.legal_address, wording),
})

const keysOf = ({ country, city, tax_id, account, domains, name, address }: Card): string[] => [
  `tax:${country}:${tax_id}`,
  ...(account ? [`account:${account}`] : []),
  ...domains.map((domain) => `domain:${domain}`),
  ...name
    .split(" ")
    .filter((word) => word.length > 2)
    .map((word) => `name:${city}:${word.slice(0, 4)}`),
  ...(address ? [`address:${country}:${address}`] : []),
]

const alike = (a: string, b: string): boolean => {
  const length = Math.max(a.length, b.length)
  return (
    length > 0 &&
    Math.abs(a.length - b.length) <= length * (1 - ALIKE) &&
    distance(a, b) <= length * (1 - ALIKE)
  )
}

function reasonsOf(a: Card, b: Card): DuplicateReason[] {
  const holds: Record<DuplicateReason, boolean> = {
    tax_id: a.country === b.country && a.tax_id !== "" && a.tax_id === b.tax_id,
    account: a.account !== null && a.account === b.account,
    name: alike(a.name, b.name) && a.city === b.city,
    address: a.address === b.address && a.address !== "",
    domain: a.domains.some((domain) => b.domains.includes(domain)),
  }
  return (Object.keys(WEIGHTS) as DuplicateReason[]).filter((reason) => holds[reason])
}

type Pair = [Card, Card]

const STRIDE = 250

/** Cards by what they share with others. */
function* blocksOf<Company extends BaseCompany>(
  companies: readonly Company[],
  wordingOf: (company: Company) => Wording
): Generator<void, Card[][]> {
  const blocks = new Map<string, Card[]>()
  for (const [n, company] of companies.entries()) {
    const card = cardOf(company, wordingOf(company))
    for (const key of new Set(keysOf(card))) {
      const block = blocks.get(key)
      if (block) {
        block.push(card)
      } else {
        blocks.set(key, [card])
      }
    }
    if (n % STRIDE === 0) {
      yield
    }
  }
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= CROWD)
}

const pairsWithin = (cards: readonly Card[]): Pair[] =>
  cards.flatMap((one, n) =>
    cards.slice(n + 1).map((other): Pair => (one.id < other.id ? [one, other] : [other, one]))
  )

function judged([a, b]: Pair): DuplicatePair {
  const reasons = reasonsOf(a, b)
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], 0)
  return { ids: [a.id, b.id], reasons, score: Math.min(100, sum) }
}

/**
 * Finds cards of the base that may be the same company, in one pass: only cards that share a number,
 * a mail domain, an address or the beginning of a word of their names are compared at all. It stops
 * for breath after every portion, for callers who have other things to do.
 *
 * @param wordingOf how names and addresses of a company's market are written
 * @returns strongest first
 */
export function* duplicateSteps<Company extends BaseCompany>(
  companies: readonly Company[],
  wordingOf: (company: Company) => Wording
): Generator<void, DuplicatePair[]> {
  const found = new Map<string, DuplicatePair>()
  const seen = new Set<string>()
  for (const [n, block] of (yield* blocksOf(companies, wordingOf)).entries()) {
    for (const pair of pairsWithin(block)) {
      const key = `${pair[0].id} ${pair[1].id}`
      if (!seen.has(key)) {
        seen.add(key)
        const judgement = judged(pair)
        if (judgement.score >= SUSPICIOUS) {
          found.set(key, judgement)
        }
      }
    }
    if (n % STRIDE === 0) {
      yield
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      b.score - a.score || a.ids[0].localeCompare(b.ids[0]) || a.ids[1].localeCompare(b.ids[1])
  )
}

/** The same in one go. */
export function findDuplicates<Company extends BaseCompany>(
  companies: readonly Company[],
  wordingOf: (company: Company) => Wording
): DuplicatePair[] {
  const steps = duplicateSteps(companies, wordingOf)
  for (;;) {
    const { done, value } = steps.next()
    if (done) {
      return value
    }
  }
}
