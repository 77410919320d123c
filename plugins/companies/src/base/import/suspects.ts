import type { BaseCompany } from "../../domain/base/base-company"
import { duplicateSteps } from "../../domain/base/duplicates"
import type { PlannedRow } from "../../domain/base/import/plan"
import type { ImportRow } from "../../base-contract"
import { setImmediate as breathe } from "timers/promises"
import type { BaseDesk } from "../desk"
import { type LoadedCompany, loadBase } from "../load-base"
import { wordingsOf } from "../wordings"

const cardOf = ({ entity_id, country, market_code, tax_id, email, values }: PlannedRow) => ({
  ...values!,
  id: entity_id!,
  country,
  market_code,
  tax_id,
  lat: null,
  lon: null,
  primary_in_group: true,
  people: 0,
  admins: 0,
  emails: email ? [email] : [],
})

async function pairsIn(desk: BaseDesk, cards: readonly LoadedCompany[]) {
  const steps = duplicateSteps(cards, wordingsOf(desk.markets))
  for (;;) {
    const step = steps.next()
    if (step.done) {
      return step.value
    }
    await breathe()
  }
}

/** Adds to each new company those of the base, and of the file, that it may be a double of. */
export async function withSuspects(
  desk: BaseDesk,
  rows: readonly PlannedRow[]
): Promise<ImportRow[]> {
  const fresh = rows.filter(({ kind }) => kind === "new").map(cardOf)
  const base = fresh.length ? await loadBase(desk.knex) : []
  const names = new Map([...base, ...fresh].map(({ id, name }: BaseCompany) => [id, name]))
  const suspects = new Map<string, ImportRow["suspects"]>(fresh.map(({ id }) => [id, []]))
  for (const { ids, reasons, score } of await pairsIn(desk, [...base, ...fresh])) {
    ids.forEach((id, n) => {
      const other = ids[1 - n]
      suspects.get(id)?.push({ id: other, name: names.get(other) ?? "", reasons, score })
    })
  }
  return rows.map((row) => ({ ...row, suspects: suspects.get(row.entity_id ?? "") ?? [] }))
}
