import type { Transaction } from "@orac/bulk"
import type { NodeEdit } from "../contract"
import { writeBranch, writeCostCentre } from "../house/nodes/write-nodes"

/** A branch or a cost centre to be, with an id of its own. */
export interface NewPlace extends NodeEdit {
  id: string
  /** The legal entity or branch right above it, which is there already. */
  parent_id: string
  kind: "branch" | "cost_centre"
}

/** Branches and cost centres, from the top down; those that are there already are left alone. */
export async function insertPlaces(trx: Transaction, places: readonly NewPlace[]): Promise<void> {
  for (const { id, parent_id, kind, name, branch, cost_centre } of places) {
    const { rows } = await trx.raw(
      `insert into org_node (id, kind, parent_id, entity_id, path, name)
       select ?, ?, p.id, p.entity_id, p.path || ?::text, ? from org_node p where p.id = ?
       on conflict (id) do nothing returning entity_id`,
      [id, kind, id, name, parent_id]
    )
    if (rows.length && branch) {
      await writeBranch(trx, { id, entity_id: rows[0].entity_id }, branch)
    }
    if (rows.length && cost_centre) {
      await writeCostCentre(trx, id, cost_centre)
    }
  }
}
