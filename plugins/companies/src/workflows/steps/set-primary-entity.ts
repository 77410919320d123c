import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COMPANIES_MODULE, type CompaniesService } from "../../modules/companies"

export interface SetPrimaryEntity {
  group_id: string
  entity_id: string
}

/** Makes a legal entity the primary one of its group. */
export const setPrimaryEntityStep = createStep(
  "set-primary-entity",
  async ({ group_id, entity_id }: SetPrimaryEntity, { container }) => {
    const companies = container.resolve<CompaniesService>(COMPANIES_MODULE)
    const group = await companies.retrieveCompanyGroup(group_id)
    await companies.updateCompanyGroups({ id: group_id, primary_entity_id: entity_id })
    return new StepResponse(undefined, { id: group_id, primary_entity_id: group.primary_entity_id })
  },
  async (before, { container }) => {
    if (!before) {
      return
    }
    await container.resolve<CompaniesService>(COMPANIES_MODULE).updateCompanyGroups(before)
  }
)
