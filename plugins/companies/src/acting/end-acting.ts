import type { Knex } from "@orac/bulk"
import { audit } from "../house/audit"
import { refuse } from "../house/refused"
import type { PartnerContext } from "../domain/partner-context"

/**
 * Ends acting for a legal entity at once.
 *
 * @throws HouseRefused for somebody who is no member of ORAC's staff
 */
export async function endActing(knex: Knex, partner: PartnerContext): Promise<void> {
  const { employee_id, entity, acting_staff, employee_name } = partner
  if (!acting_staff) {
    refuse("NOT_ACTING", "You do not act for anybody.")
  }
  await knex.transaction(async (trx) => {
    const now = new Date()
    await trx("membership")
      .where({ employee_id, node_id: entity.id, deleted_at: null })
      .update({ valid_to: now, updated_at: now })
    await audit(trx, {
      group_id: entity.group_id,
      entity_id: entity.id,
      actor: employee_name,
      action: "acting.ended",
      subject: entity.name,
    })
  })
}
