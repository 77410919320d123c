import type { InvitationView, PeopleView, PersonView, RoleRef, SeatView } from "../../contract"
import { ROLES } from "../../domain/rights/roles"
import type { HouseDesk } from "../desk"
import { type HouseNode, readTree } from "../nodes/read-tree"
import { mayAt } from "../reach"
import { openInvitations } from "./invitation-rows"
import { type OwnRole, ownRoles } from "./role-grants"
import { type PersonSeat, readSeats } from "./seat-rows"

interface House {
  nodes: ReadonlyMap<string, HouseNode>
  roles: ReadonlyMap<string, OwnRole>
}

export const roleRef = (roles: ReadonlyMap<string, OwnRole>, code: string): RoleRef => ({
  code,
  name: roles.get(code)?.name ?? null,
})

function seatView({ partner }: HouseDesk, { nodes, roles }: House, seat: PersonSeat): SeatView {
  const node = nodes.get(seat.node_id)!
  const mayEdit = mayAt(partner, node, "user.edit")
  return {
    id: seat.id,
    node: { id: node.id, name: node.name, kind: node.kind },
    role: roleRef(roles, seat.role),
    valid_from: seat.valid_from?.toISOString() ?? null,
    valid_to: seat.valid_to?.toISOString() ?? null,
    state: seat.state,
    stands_in_for: seat.giver_name,
    may_edit: mayEdit && seat.delegated_by === null && seat.acting_staff === null,
    may_end: seat.state !== "ended" && (mayEdit || seat.giver_id === partner.employee_id),
  }
}

function peopleOf(desk: HouseDesk, house: House, seats: readonly PersonSeat[]): PersonView[] {
  const people = new Map<string, PersonView>()
  for (const seat of seats) {
    const { employee_id: id, name, email, acting_staff } = seat
    const person = people.get(id) ?? {
      id,
      name,
      email,
      acting_staff,
      is_me: id === desk.partner.employee_id,
      seats: [],
    }
    person.seats.push(seatView(desk, house, seat))
    people.set(id, person)
  }
  return [...people.values()]
}

async function invitationsOf(desk: HouseDesk, { nodes, roles }: House): Promise<InvitationView[]> {
  const rows = await openInvitations(desk.knex, desk.partner.entity.group_id)
  return rows.flatMap((row) => {
    const node = nodes.get(row.node_id)
    return node && mayAt(desk.partner, node, "user.view")
      ? [
          {
            id: row.id,
            email: row.email,
            name: row.name,
            node: { id: node.id, name: node.name },
            role: roleRef(roles, row.role),
            invited_by: row.invited_by,
            expires_at: row.expires_at.toISOString(),
            is_expired: row.is_expired,
            may_edit: mayAt(desk.partner, node, "user.invite"),
          },
        ]
      : []
  })
}

/** The people whom an employee may see: those who sit where his own seats let him look, or himself alone. */
export async function viewPeople(desk: HouseDesk): Promise<PeopleView> {
  const { knex, partner } = desk
  const groupId = partner.entity.group_id
  const [tree, own, seats] = await Promise.all([
    readTree(knex, groupId),
    ownRoles(knex, groupId),
    readSeats(knex, groupId),
  ])
  const house = {
    nodes: new Map(tree.map((node) => [node.id, node])),
    roles: new Map(own.map((role) => [role.id, role])),
  }
  const seen = seats.filter(
    ({ node_id, employee_id }) =>
      employee_id === partner.employee_id || mayAt(partner, house.nodes.get(node_id)!, "user.view")
  )
  const places = tree.filter(
    (node) => node.status === "active" && mayAt(partner, node, "user.invite")
  )
  return {
    people: peopleOf(desk, house, seen),
    invitations: await invitationsOf(desk, house),
    places: places.map(({ id, name, kind, path }) => ({ id, name, kind, depth: path.length })),
    roles: [
      ...Object.keys(ROLES).map((code) => ({ code, name: null })),
      ...own.filter((role) => !role.archived_at).map(({ id, name }) => ({ code: id, name })),
    ],
  }
}
