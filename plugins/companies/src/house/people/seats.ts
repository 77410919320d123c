import { MedusaError } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import type { SeatEdit } from "../../contract"
import type { Grants } from "../../domain/permissions"
import { beyond, mergeGrants } from "../../domain/rights/merge-grants"
import { grantsOfRole } from "../../domain/rights/roles"
import type { HouseDesk } from "../desk"
import type { HouseNode } from "../nodes/read-tree"
import { nodeFor } from "../reach"
import { refuse } from "../refused"
import { keepingAdministrators } from "./administrators"
import { assertWithin } from "./giving"
import { inHouse, noteChange } from "./house"
import { grantsOf } from "./role-grants"
import { type PersonSeat, readSeats } from "./seat-rows"

const seatGrants = ({ own_grants, role }: PersonSeat) => own_grants ?? grantsOfRole(role)

async function findSeat(trx: Transaction, desk: HouseDesk, id: string): Promise<PersonSeat> {
  const seats = await readSeats(trx, desk.partner.entity.group_id)
  const seat = seats.find((one) => one.id === id)
  if (!seat) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Seat ${id} was not found.`)
  }
  return seat
}

/** A seat that the desk's employee may change: within his reach and not above his own rights. */
function ownReach(desk: HouseDesk, tree: readonly HouseNode[], seat: PersonSeat): HouseNode {
  const node = nodeFor(tree, desk.partner, seat.node_id, "user.edit", "user.view")
  assertWithin(desk.partner, node, seatGrants(seat))
  return node
}

const facts = (tree: readonly HouseNode[], { node_id, role, valid_from, valid_to }: Facts) => ({
  place: tree.find(({ id }) => id === node_id)?.name,
  role,
  valid_from,
  valid_to,
})

type Facts = Pick<PersonSeat, "node_id" | "role"> & { valid_from: unknown; valid_to: unknown }

async function writeSeat(trx: Transaction, { id, employee_id }: PersonSeat, edit: SeatEdit) {
  const { node_id, role } = edit
  const taken = await trx("membership")
    .where({ employee_id, node_id, role, deleted_at: null, delegated_by: null })
    .whereNot({ id })
    .first("id")
  if (taken) {
    refuse("SEATED_ALREADY", "The person sits there in this role already.")
  }
  await trx("membership")
    .where({ id })
    .update({ ...edit, updated_at: new Date() })
}

/** Nobody raises himself: not by rights that he holds for a while only, nor beyond the end of his own seat. */
function assertNoRise(seat: PersonSeat, node: HouseNode, edit: SeatEdit, grants: Grants) {
  const own = [{ node_id: node.id, node_kind: node.kind, grants: seatGrants(seat) }]
  const given = [{ node_id: node.id, node_kind: node.kind, grants }]
  const rises = beyond(
    mergeGrants(own, [node.id]),
    Object.fromEntries(mergeGrants(given, [node.id]))
  )
  const end = (moment: string | Date | null) => (moment ? new Date(moment).getTime() : Infinity)
  if (rises.length || edit.node_id !== seat.node_id || end(edit.valid_to) > end(seat.valid_to)) {
    refuse("OWN_SEAT", "Ask another administrator to widen your own seat.")
  }
}

/**
 * Gives a seat another role, another place or other dates.
 *
 * @throws HouseRefused for more than the giver has, and where nobody would be left to manage people
 */
export const changeSeat = (desk: HouseDesk, id: string, edit: SeatEdit): Promise<{ id: string }> =>
  inHouse(desk, async (trx, tree) => {
    const { partner } = desk
    const seat = await findSeat(trx, desk, id)
    ownReach(desk, tree, seat)
    if (seat.delegated_by || seat.acting_staff) {
      refuse("SEAT_FIXED", "This seat can only be ended.")
    }
    const node = nodeFor(tree, partner, edit.node_id, "user.edit", "user.view")
    if (node.status === "closed") {
      refuse("NODE_CLOSED", "Nobody is seated at a closed place.")
    }
    const grants = await grantsOf(trx, partner.entity.group_id, edit.role)
    assertWithin(partner, node, grants)
    if (seat.employee_id === partner.employee_id) {
      assertNoRise(seat, node, edit, grants)
    }
    await keepingAdministrators(trx, tree, () => writeSeat(trx, seat, edit))
    await noteChange(trx, desk, {
      action: "seat.changed",
      subject: seat.name,
      entity_id: node.entity_id,
      before: facts(tree, seat),
      after: facts(tree, edit),
    })
    return { id }
  })

/**
 * Ends a seat now. Whoever handed it over may take it back; others need the right to manage people there.
 *
 * @throws HouseRefused where nobody would be left to manage people
 */
export const endSeat = (desk: HouseDesk, id: string): Promise<{ id: string }> =>
  inHouse(desk, async (trx, tree) => {
    const seat = await findSeat(trx, desk, id)
    const node = tree.find((one) => one.id === seat.node_id)!
    const isGiver = seat.giver_id === desk.partner.employee_id
    if (!isGiver) {
      ownReach(desk, tree, seat)
    }
    await keepingAdministrators(trx, tree, () =>
      trx("membership").where({ id }).update({ valid_to: new Date(), updated_at: new Date() })
    )
    await noteChange(trx, desk, {
      action: "seat.ended",
      subject: seat.name,
      entity_id: node.entity_id,
      before: facts(tree, seat),
    })
    return { id }
  })
