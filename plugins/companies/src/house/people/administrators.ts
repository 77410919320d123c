import type { Transaction } from "@orac/bulk"
import type { Grants } from "../../domain/permissions"
import { mergeGrants, type NodeKind } from "../../domain/rights/merge-grants"
import { seatsOf } from "../../domain/rights/seats-of"
import { validSeat } from "../../queries/memberships"
import type { HouseNode } from "../nodes/read-tree"
import { refuse } from "../refused"

interface LastingSeat {
  node_id: string
  node_kind: NodeKind
  role: string
  own_grants: Grants | null
}

/** Seats without an end that people of the house hold in their own right. */
async function lastingSeats(trx: Transaction, groupId: string): Promise<LastingSeat[]> {
  const { rows } = await trx.raw(
    `select n.id as node_id, n.kind as node_kind, m.role, r.grants as own_grants
       from membership m
       join org_node n on n.id = m.node_id and n.path @> array[?::text]
            and n.kind in ('group', 'legal_entity') and n.status = 'active' and n.deleted_at is null
       join employee p on p.id = m.employee_id and p.deleted_at is null and p.acting_staff is null
       left join partner_role r on r.id = m.role and r.archived_at is null and r.group_id = n.path[1]
      where ${validSeat("m")} and m.valid_to is null and m.delegated_by is null`,
    [groupId]
  )
  return rows
}

/** The legal entities of a group in which somebody may seat people, without an end. */
export async function administered(
  trx: Transaction,
  tree: readonly HouseNode[]
): Promise<Set<string>> {
  const seats = seatsOf(await lastingSeats(trx, tree[0].id))
  const entities = tree.filter(({ kind, status }) => kind === "legal_entity" && status === "active")
  const led = entities.filter(({ path }) =>
    seats.some((seat) => {
      const rights = mergeGrants([seat], path)
      return ["entity", "group"].includes(rights.get("user.edit")?.scope ?? "")
    })
  )
  return new Set(led.map(({ id }) => id))
}

/**
 * Makes a change of seats or roles, unless it leaves a legal entity without anybody who may seat
 * people there.
 *
 * @throws HouseRefused LAST_ADMINISTRATOR, in the transaction: nothing is changed
 */
export async function keepingAdministrators<T>(
  trx: Transaction,
  tree: readonly HouseNode[],
  change: () => Promise<T>
): Promise<T> {
  const before = await administered(trx, tree)
  const result = await change()
  const after = await administered(trx, tree)
  const left = [...before].filter((id) => !after.has(id))
  if (left.length) {
    const names = tree.filter(({ id }) => left.includes(id)).map(({ name }) => name)
    refuse(
      "LAST_ADMINISTRATOR",
      `Nobody would be left to manage the people of ${names.join(", ")}: seat another administrator first.`,
      { entities: names }
    )
  }
  return result
}
