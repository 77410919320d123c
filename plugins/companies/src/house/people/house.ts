import type { Transaction } from "@orac/bulk"
import { audit } from "../audit"
import type { HouseDesk } from "../desk"
import { type HouseNode, lockTree } from "../nodes/read-tree"

/** Runs a change of people with the house locked, so that two changes never pass each other. */
export const inHouse = <T>(
  { knex, partner }: HouseDesk,
  change: (trx: Transaction, tree: HouseNode[]) => Promise<T>
): Promise<T> =>
  knex.transaction(async (trx) => change(trx, await lockTree(trx, partner.entity.group_id)))

/** Notes a change that somebody of the house made. */
export const noteChange = (
  trx: Transaction,
  { partner }: HouseDesk,
  entry: {
    action: string
    subject: string
    entity_id: string | null
    before?: unknown
    after?: unknown
  }
): Promise<void> =>
  audit(trx, { group_id: partner.entity.group_id, actor: partner.employee_name, ...entry })
