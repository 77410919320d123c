import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import { notify } from "@orac/notifications"
import { EMPTY_DATA } from "../domain/registration/registration-data"
import type { RegistryAnswer } from "../domain/registration/registry"
import { ruleFor } from "../domain/registration/rules"
import { registryStatusCheck } from "../domain/registration/run-checks"
import type { CheckResult } from "../domain/registration/check"
import { saveChecks } from "../queries/registration/checks"
import { lockRegistration, type RegistrationRow } from "../queries/registration/rows"
import { transition } from "../queries/registration/transition"
import { registryChanged } from "./messages"
import { type Office, officeOf } from "./office"

interface Partner {
  id: string
  name: string
  full_name: string
  country: string
  market_code: string
  tax_id: string
}

const PAGE = 200

const activeAfter = (knex: Office["knex"], id: string): Promise<Partner[]> =>
  knex("legal_entity")
    .where({ status: "active", is_demo: false })
    .whereNull("deleted_at")
    .where("id", ">", id)
    .orderBy("id")
    .limit(PAGE)
    .select("id", "name", "full_name", "country", "market_code", "tax_id")

/** The case of a partner: opened at the first change, taken up again at the next. */
async function caseOf(trx: Transaction, partner: Partner): Promise<RegistrationRow> {
  const { name, full_name } = partner
  await trx("registration")
    .insert({
      id: generateEntityId("", "regn"),
      kind: "recheck",
      state: "active",
      state_since: new Date(),
      country: partner.country,
      market_code: partner.market_code,
      locale: "en",
      tax_id: partner.tax_id,
      data: JSON.stringify({ form: { ...EMPTY_DATA, name, full_name }, lookup: null }),
      reasons: "[]",
      entity_id: partner.id,
    })
    .onConflict(trx.raw("(entity_id) where deleted_at is null and kind = 'recheck'"))
    .ignore()
  const { id } = await trx("registration")
    .where({ entity_id: partner.id, kind: "recheck" })
    .whereNull("deleted_at")
    .first("id")
  return (await lockRegistration(trx, id))!
}

/** Closes the ordering of a partner and opens his case for staff. */
const suspend = (
  office: Office,
  partner: Partner,
  check: CheckResult,
  answer: RegistryAnswer
): Promise<void> =>
  office.knex.transaction(async (trx) => {
    const row = await caseOf(trx, partner)
    const { reason } = ruleFor(check)
    const round = row.round + 1
    const moved = await transition(trx, row, {
      event: "registry_changed",
      actor: "system",
      note: reason,
      patch: { round, reasons: [reason] },
    })
    if (!moved) {
      return
    }
    await saveChecks(trx, row.id, round, [check], answer.evidence)
    await trx("legal_entity")
      .where({ id: partner.id, status: "active" })
      .update({ status: "orders_blocked", updated_at: trx.fn.now() })
    await notify(trx, {
      message: registryChanged,
      key: `${row.id}:changed:${round}`,
      data: {
        company: partner.name,
        tax_id: partner.tax_id,
        status: String(check.facts.registry_status),
      },
      recipients: (await office.staff()).map(({ email }) => ({ email })),
    })
  })

async function lookAgain(office: Office, partner: Partner): Promise<void> {
  const { country, tax_id, market_code } = partner
  const answer = await office.registryOf(market_code).find({ country, tax_id })
  const check = registryStatusCheck(answer)
  if (check.status === "fail" || check.status === "warn") {
    await suspend(office, partner, check, answer)
  }
}

const AT_ONCE = 4

/**
 * Asks the registries about every active partner, a few at a time. Who is no longer active there can
 * no longer order until staff decide; a registry that does not answer changes nothing. Demo partners
 * are in no registry.
 */
export async function recheckPartners(container: MedusaContainer): Promise<void> {
  const office = officeOf(container)
  for (let last = ""; ;) {
    const partners = await activeAfter(office.knex, last)
    if (!partners.length) {
      return
    }
    for (let at = 0; at < partners.length; at += AT_ONCE) {
      await Promise.all(partners.slice(at, at + AT_ONCE).map((one) => lookAgain(office, one)))
    }
    last = partners.at(-1)!.id
  }
}
