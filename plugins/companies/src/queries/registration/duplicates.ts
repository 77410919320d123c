import type { Knex } from "@orac/bulk"
import { domainOf, isFreeMail } from "../../domain/registration/email-domain"
import { likeness } from "../../domain/registration/likeness"
import type { RegistrationMarket } from "../../domain/registration/problems"
import { ALIKE, type DuplicateMatch } from "../../domain/registration/run-checks"

interface Known {
  id: string
  name: string
  full_name: string
  same_tax_id: boolean
  same_account: boolean
  same_domain: boolean
}

const KNOWN = `
select e.id, e.name, e.full_name, e.tax_id = :tax_id as same_tax_id,
       coalesce(:account <> '' and replace(e.bank->>'account', ' ', '') = :account, false) as same_account,
       :domain <> '' and exists (
         select 1 from membership m join employee p on p.id = m.employee_id and p.deleted_at is null
          where m.node_id in (e.id, e.group_id) and m.deleted_at is null
            and split_part(lower(p.email), '@', 2) = :domain) as same_domain
  from legal_entity e
 where e.deleted_at is null and e.country = :country and e.id <> :self`

const reasonsOf = (row: Known, isAlike: boolean): DuplicateMatch["by"] => [
  ...(row.same_tax_id ? (["tax_id"] as const) : []),
  ...(row.same_account ? (["account"] as const) : []),
  ...(row.same_domain ? (["domain"] as const) : []),
  ...(isAlike ? (["name"] as const) : []),
]

/** What tells a newcomer apart from the companies we have. */
export interface Newcomer {
  country: string
  tax_id: string
  account: string
  email: string
  names: string[]
  /** A legal entity that is not compared with itself. */
  self?: string
}

/**
 * Companies of the country that share something with a newcomer, in one statement and one pass.
 *
 * @returns the matches with their reasons; same tax id first
 */
export async function findDuplicates(
  knex: Knex,
  market: RegistrationMarket,
  { names, email, self = "", ...newcomer }: Newcomer
): Promise<DuplicateMatch[]> {
  const domain = domainOf(email)
  const { rows } = await knex.raw(KNOWN, {
    ...newcomer,
    self,
    domain: isFreeMail(domain) ? "" : domain,
  })
  const isAlike = ({ name, full_name }: Known) =>
    names.some((stated) =>
      [name, full_name].some(
        (known) => likeness(stated, known, market.registration.wording) >= ALIKE
      )
    )
  return (rows as Known[])
    .map((row) => ({ entity_id: row.id, name: row.name, by: reasonsOf(row, isAlike(row)) }))
    .filter(({ by }) => by.length)
    .sort((a, b) => Number(b.by.includes("tax_id")) - Number(a.by.includes("tax_id")))
}
