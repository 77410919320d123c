import { insertApprovalRule } from "@orac/checkout"
import type { Seeding } from "./seeding"

const AUTHOR = "ORAC"
/** Four fifths of the firm's credit: everyday orders pass. */
const LARGE_MINOR = 8_000_000

/** One rule, for the firm of the story: a buyer's large orders go to the manager. */
export async function seedApprovalRules(
  { knex }: Seeding,
  entities: ReadonlyMap<string, string>
): Promise<void> {
  const { rows } = await knex.raw("select 1 from approval_rule where updated_by = ? limit 1", [
    AUTHOR,
  ])
  if (rows.length) {
    return
  }
  const rule = {
    node_id: entities.get("ru-02")!,
    name: "Крупные заказы",
    roles: ["buyer"],
    when: { kind: "total_over" as const, minor: LARGE_MINOR },
    currency_code: "rub",
    steps: [{ need: "any" as const, of: [{ kind: "manager" as const }] }],
    deadline_hours: 24,
    on_timeout: "remind" as const,
    active_from: null,
    active_to: null,
  }
  await insertApprovalRule(knex, rule, AUTHOR)
}
