import type { MedusaContainer } from "@medusajs/framework/types"
import type { Transaction } from "@orac/bulk"
import type { CheckResult } from "../domain/registration/check"
import type { RegistryAnswer } from "../domain/registration/registry"
import { ruleFor } from "../domain/registration/rules"
import { registryStatusCheck } from "../domain/registration/run-checks"
import { isUnderWay } from "../domain/registration/states"
import { saveChecks } from "../queries/registration/checks"
import type { RegistrationRow } from "../queries/registration/rows"
import { transition } from "../queries/registration/transition"
import {
  caseOf,
  knownStatus,
  type WatchedPartner,
  watchedPartners,
} from "../queries/registration/watched-partners"
import { advanceQuietly } from "./advance"
import { type Office, officeOf } from "./office"
import { tellRegistry } from "./tell"

const statusOf = ({ facts }: CheckResult) => String(facts.registry_status)

/** Whoever waits for staff does not order meanwhile. */
const closeOrdering = (trx: Transaction, id: string) =>
  trx("legal_entity")
    .where({ id, status: "active" })
    .update({ status: "orders_blocked", updated_at: trx.fn.now() })

async function move(trx: Transaction, row: RegistrationRow, check: CheckResult) {
  const { reason } = ruleFor(check)
  return await transition(trx, row, {
    event: check.status === "pass" ? "registry_restored" : "registry_changed",
    actor: "system",
    note: reason,
    patch: { round: row.round + 1, reasons: [reason] },
  })
}

/** Keeps what the registry says now as a round of the partner's case, and acts by the table of states. */
const note = (
  office: Office,
  partner: WatchedPartner,
  check: CheckResult,
  { evidence: registry }: RegistryAnswer
): Promise<RegistrationRow | null> =>
  office.knex.transaction(async (trx) => {
    const row = await caseOf(trx, partner)
    const isNews = (await knownStatus(trx, row)) !== statusOf(check)
    const moved = isNews ? await move(trx, row, check) : null
    if (!moved) {
      return null
    }
    await saveChecks(trx, row.id, moved.round, [check], { registry })
    if (moved.state === "manual_review") {
      await closeOrdering(trx, partner.id)
    }
    if (moved.state !== row.state || moved.state === "manual_review") {
      await tellRegistry(office, trx, moved, statusOf(check))
    }
    return moved
  })

async function lookAgain(office: Office, partner: WatchedPartner): Promise<void> {
  const { country, tax_id, market_code, known_status } = partner
  const answer = await office.registryOf(market_code).find({ country, tax_id })
  const check = registryStatusCheck(answer)
  if (check.status === "unavailable" || statusOf(check) === known_status) {
    return
  }
  const moved = await note(office, partner, check, answer)
  if (moved && isUnderWay(moved.state)) {
    await advanceQuietly(office.container, moved.id)
  }
}

const PAGE = 200
const AT_ONCE = 4

/**
 * Asks the registries about every partner, a few at a time. Only a change counts: who is no longer
 * active can no longer order until staff decide, or until the registry takes its word back before
 * they do; what staff have decided the machine puts before them again, it does not undo it. A
 * registry that does not answer changes nothing. Demo partners are in no registry.
 */
export async function recheckPartners(container: MedusaContainer): Promise<void> {
  const office = officeOf(container)
  for (let after = ""; ;) {
    const partners = await watchedPartners(office.knex, { after, limit: PAGE })
    if (!partners.length) {
      return
    }
    for (let at = 0; at < partners.length; at += AT_ONCE) {
      await Promise.all(partners.slice(at, at + AT_ONCE).map((one) => lookAgain(office, one)))
    }
    after = partners.at(-1)!.id
  }
}
