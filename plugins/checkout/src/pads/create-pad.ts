import type { Desk } from "../desk"
import { createPadWorkflow } from "../workflows/create-pad"

/** Opens an empty pad with a cart of its own. Answers its id. */
export async function createPad({ container, partner }: Desk, name: string): Promise<string> {
  const { entity, branch, customer_id, email, employee_name } = partner
  const { result } = await createPadWorkflow(container).run({
    input: {
      name,
      entity_id: entity.id,
      branch_id: branch?.id ?? null,
      currency_code: entity.currency_code,
      country: entity.country,
      customer_id,
      email,
      by: employee_name,
    },
  })
  return result.pad_id
}
