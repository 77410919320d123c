import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import { notify } from "@orac/notifications"
import type { DelegationsView, NewDelegation } from "../../contract"
import type { PartnerContext } from "../../domain/partner-context"
import type { HouseDesk } from "../desk"
import { type HouseNode, readTree } from "../nodes/read-tree"
import { refuse } from "../refused"
import { inHouse, noteChange } from "./house"
import { handedOver } from "./messages"
import { ownRoles } from "./role-grants"
import { type PersonSeat, readSeats } from "./seat-rows"
import { roleRef } from "./view-people"

/** The seats that somebody holds in his own right now. */
const ownSeats = (seats: readonly PersonSeat[], { employee_id, acting_staff }: PartnerContext) =>
  seats.filter(
    (seat) =>
      !acting_staff &&
      seat.employee_id === employee_id &&
      seat.state === "active" &&
      !seat.delegated_by
  )

/** Who works in the same legal entity; for a seat above all of them, who works in the group. */
function colleaguesFor(
  seat: PersonSeat,
  seats: readonly PersonSeat[],
  nodes: ReadonlyMap<string, HouseNode>
): PersonSeat[] {
  const entity = nodes.get(seat.node_id)?.entity_id ?? null
  return seats.filter(
    (one) =>
      one.employee_id !== seat.employee_id &&
      one.state === "active" &&
      one.acting_staff === null &&
      (entity === null || nodes.get(one.node_id)?.entity_id === entity)
  )
}

const byId = (tree: readonly HouseNode[]) => new Map(tree.map((node) => [node.id, node]))

/** What the desk's employee may hand over, to whom, and what he has handed over. */
export async function viewDelegations({ knex, partner }: HouseDesk): Promise<DelegationsView> {
  const groupId = partner.entity.group_id
  const [tree, all, roles] = await Promise.all([
    readTree(knex, groupId),
    readSeats(knex, groupId),
    ownRoles(knex, groupId),
  ])
  const nodes = byId(tree)
  const names = new Map(roles.map((role) => [role.id, role]))
  const mine = ownSeats(all, partner)
  const colleagues = mine.flatMap((seat) => colleaguesFor(seat, all, nodes))
  const place = ({ node_id, role }: PersonSeat) => ({
    node_name: nodes.get(node_id)?.name ?? "",
    role: roleRef(names, role),
  })
  return {
    seats: mine.map((seat) => ({ id: seat.id, ...place(seat) })),
    colleagues: [...new Map(colleagues.map((one) => [one.employee_id, one.name]))].map(
      ([id, name]) => ({ id, name })
    ),
    given: all
      .filter((seat) => seat.giver_id === partner.employee_id && seat.state !== "ended")
      .map((seat) => ({
        id: seat.id,
        to: seat.name,
        ...place(seat),
        valid_from: seat.valid_from?.toISOString() ?? null,
        valid_to: seat.valid_to?.toISOString() ?? "",
      })),
  }
}

async function tell(
  trx: Transaction,
  { partner }: HouseDesk,
  delegation: { id: string; to: PersonSeat; node: HouseNode; until: string }
) {
  const { id, to, node, until } = delegation
  await notify(trx, {
    message: handedOver,
    key: id,
    data: { from: partner.employee_name, place: node.name, until: until.slice(0, 10) },
    recipients: [
      {
        email: to.email,
        customer_id: to.customer_id,
        locale: partner.locale,
        entity_id: node.entity_id,
      },
    ],
  })
}

function assertDates({ valid_from, valid_to }: NewDelegation) {
  const start = valid_from ? Date.parse(valid_from) : Date.now()
  if (Date.parse(valid_to) <= Math.max(start, Date.now())) {
    refuse("DATES_WRONG", "The end must lie in the future and after the start.", {}, 422)
  }
}

/**
 * Hands a seat of one's own to a colleague for a while. It lives as long as the seat itself and may be
 * taken back at any time.
 *
 * @throws HouseRefused for another's seat, a stranger, or dates that make no sense
 */
export const delegate = (desk: HouseDesk, input: NewDelegation): Promise<{ id: string }> =>
  inHouse(desk, async (trx, tree) => {
    const { seat_id, employee_id, valid_from, valid_to } = input
    assertDates(input)
    const all = await readSeats(trx, desk.partner.entity.group_id)
    const nodes = byId(tree)
    const seat = ownSeats(all, desk.partner).find(({ id }) => id === seat_id)
    const to =
      seat && colleaguesFor(seat, all, nodes).find((one) => one.employee_id === employee_id)
    if (!seat || !to) {
      return refuse("DELEGATION_UNKNOWN", "Choose a seat of your own and a colleague.", {}, 422)
    }
    if (
      all.some(
        (one) =>
          one.delegated_by === seat_id && one.employee_id === employee_id && one.state !== "ended"
      )
    ) {
      refuse("DELEGATED_ALREADY", `${to.name} stands in for you there already.`, { name: to.name })
    }
    const id = generateEntityId("", "memb")
    const { node_id, role } = seat
    const node = nodes.get(node_id)!
    await trx("membership").insert({
      id,
      employee_id,
      node_id,
      role,
      valid_from,
      valid_to,
      delegated_by: seat_id,
    })
    await tell(trx, desk, { id, to, node, until: valid_to })
    await noteChange(trx, desk, {
      action: "seat.delegated",
      subject: to.name,
      entity_id: node.entity_id,
      after: { place: node.name, role, valid_from, valid_to },
    })
    return { id }
  })
