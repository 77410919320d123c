import type { Knex, Transaction } from "@orac/bulk"
import type { RegistrationData } from "../../domain/registration/registration-data"
import type { RegistryAnswer } from "../../domain/registration/registry"
import type { State } from "../../domain/registration/states"

/** What a draft keeps: the form, and what the registry said of the tax id that was looked up last. */
export interface Draft {
  form: RegistrationData
  lookup: { tax_id: string; answer: RegistryAnswer } | null
}

/** A row of the table `registration`. */
export interface RegistrationRow {
  id: string
  kind: "newcomer" | "recheck"
  state: State
  state_since: Date
  deadline_at: Date | null
  reminded_at: Date | null
  retry_at: Date | null
  country: string
  market_code: string
  locale: string
  email: string | null
  tax_id: string | null
  data: Draft
  password_hash: string | null
  round: number
  reasons: string[]
  staff_note: string | null
  entity_id: string | null
  created_at: Date
}

/** A registration by its id, or null. */
export async function readRegistration(knex: Knex, id: string): Promise<RegistrationRow | null> {
  const row = await knex("registration").where({ id }).whereNull("deleted_at").first()
  return row ?? null
}

/** The same, locked until the transaction ends: whoever changes a registration holds its row. */
export async function lockRegistration(
  trx: Transaction,
  id: string
): Promise<RegistrationRow | null> {
  const row = await trx("registration").where({ id }).whereNull("deleted_at").forUpdate().first()
  return row ?? null
}

type Patch = Partial<Omit<RegistrationRow, "id" | "kind" | "state" | "created_at">>

const jsonOf = ({ data, reasons, ...rest }: Patch) => ({
  ...rest,
  ...(data && { data: JSON.stringify(data) }),
  ...(reasons && { reasons: JSON.stringify(reasons) }),
})

/** Writes columns of a registration that its row lock covers; the state moves by `transition` alone. */
export async function patchRegistration(trx: Transaction, id: string, patch: Patch): Promise<void> {
  await trx("registration")
    .where({ id })
    .update({ ...jsonOf(patch), updated_at: trx.fn.now() })
}
