import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { writeOutbox } from "@orac/bulk"
import { notify } from "@orac/notifications"
import { createCompany } from "../../../org/create-company"
import { dropMailKeys } from "../../../queries/registration/keys"
import { transition } from "../../../queries/registration/transition"
import { approved } from "../../../registration/messages"
import { newCompanyOf } from "../../../registration/new-company"
import { officeOf, withLocked } from "../../../registration/office"

export interface OpenCompany {
  registration_id: string
  customer_id: string
  keeps_password: boolean
}

/** Emitted when a registered company has become a partner: `{ entity_id }`. */
export const COMPANY_ACTIVATED = "company.activated"

/**
 * The last step and the only one that makes the company: in one transaction with the state, the news
 * and the event. Whoever comes second finds the registration active and does nothing.
 */
export const openCompanyStep = createStep(
  "open-company",
  async ({ registration_id, customer_id, keeps_password }: OpenCompany, { container }) => {
    const office = officeOf(container)
    const entity_id = await withLocked(office, registration_id, async (trx, row) => {
      const activated = { event: "activate", actor: "system" } as const
      if (row.state !== "auto_approved" && row.state !== "approved") {
        return row.entity_id
      }
      const company = newCompanyOf(office.marketOf(row.country), row, customer_id)
      const { entity_id } = await createCompany(trx, company)
      await transition(trx, row, { ...activated, patch: { entity_id, password_hash: null } })
      await dropMailKeys(trx, registration_id)
      await notify(trx, {
        message: approved,
        key: `${registration_id}:approved`,
        data: { company: company.name, keeps_password },
        recipients: [{ email: row.email!, locale: row.locale, customer_id, entity_id }],
      })
      await writeOutbox(trx, [{ name: COMPANY_ACTIVATED, data: { entity_id } }])
      return entity_id
    })
    return new StepResponse({ entity_id })
  }
)
