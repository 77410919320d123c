import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import type { RoleEdit, RolesView } from "../../contract"
import {
  type Grants,
  LIMITED,
  type Permission,
  PERMISSIONS,
  SCOPES,
} from "../../domain/permissions"
import { beyond } from "../../domain/rights/merge-grants"
import { ROLES } from "../../domain/rights/roles"
import type { HouseDesk } from "../desk"
import type { HouseNode } from "../nodes/read-tree"
import { keepingAdministrators } from "../people/administrators"
import { inHouse, noteChange } from "../people/house"
import { type OwnRole, ownRoles } from "../people/role-grants"
import { readSeats } from "../people/seat-rows"
import { mayAt, rightsAt } from "../reach"
import { refuse } from "../refused"

/** Seed roles as they are, own roles of the group, and what may be granted at all. */
export async function viewRoles({ knex, partner }: HouseDesk): Promise<RolesView> {
  const own = await ownRoles(knex, partner.entity.group_id)
  return {
    roles: [
      ...Object.entries(ROLES).map(([code, grants]) => ({
        code,
        name: null,
        grants,
        is_own: false,
        is_archived: false,
      })),
      ...own.map(({ id, name, grants, archived_at }) => ({
        code: id,
        name,
        grants,
        is_own: true,
        is_archived: archived_at !== null,
      })),
    ],
    permissions: [...PERMISSIONS],
    limited: [...LIMITED],
    scopes: [...SCOPES],
    may_edit: partner.permissions.has("role.edit"),
    currency_code: partner.entity.currency_code,
    minor_units: partner.entity.minor_units,
  }
}

/** A role counts in the whole group, so nobody puts into it what he has not at his own entity. */
function assertGrants({ partner }: HouseDesk, tree: readonly HouseNode[], grants: Grants) {
  const entity = tree.find(({ id }) => id === partner.entity.id)!
  const codes = beyond(rightsAt(partner, entity), grants)
  if (codes.length) {
    refuse("BEYOND_OWN_RIGHTS", `The role may more than you do: ${codes.join(", ")}.`, { codes })
  }
  const wrong = (Object.keys(grants) as Permission[]).filter(
    (code) => grants[code]!.limit_minor !== null && !(LIMITED as readonly string[]).includes(code)
  )
  if (wrong.length) {
    refuse("LIMIT_NOT_ALLOWED", `${wrong.join(", ")} carry no limit.`, { codes: wrong }, 422)
  }
}

async function findOwn(trx: Transaction, { partner }: HouseDesk, id: string): Promise<OwnRole> {
  const role = (await ownRoles(trx, partner.entity.group_id)).find((one) => one.id === id)
  if (!role) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Role ${id} was not found.`)
  }
  return role
}

/** A role counts wherever somebody sits in it: who changes it must rule all those places. */
async function assertRules(
  trx: Transaction,
  { partner }: HouseDesk,
  tree: readonly HouseNode[],
  id: string
) {
  const seats = await readSeats(trx, partner.entity.group_id)
  const ruled = new Set(
    tree.filter((node) => mayAt(partner, node, "role.edit")).map((one) => one.id)
  )
  if (
    seats.some(
      ({ role, node_id, state }) => role === id && state !== "ended" && !ruled.has(node_id)
    )
  ) {
    refuse("ROLE_USED_ELSEWHERE", "The role is in use where you do not manage roles.")
  }
}

async function assertName(trx: Transaction, { partner }: HouseDesk, name: string, id?: string) {
  const others = await ownRoles(trx, partner.entity.group_id)
  if (others.some((one) => one.id !== id && !one.archived_at && one.name === name)) {
    refuse("ROLE_NAME_TAKEN", `There is a role “${name}” already.`, { name })
  }
}

/** Makes a role of the group's own. */
export const createRole = (desk: HouseDesk, { name, grants }: RoleEdit): Promise<{ id: string }> =>
  inHouse(desk, async (trx, tree) => {
    assertGrants(desk, tree, grants)
    await assertName(trx, desk, name)
    const id = generateEntityId("", "prole")
    const group_id = desk.partner.entity.group_id
    await trx("partner_role").insert({ id, group_id, name, grants: JSON.stringify(grants) })
    await noteChange(trx, desk, {
      action: "role.created",
      subject: name,
      entity_id: null,
      after: { grants },
    })
    return { id }
  })

/**
 * Changes a role of the group's own; everybody in it has the new rights at the next request.
 *
 * @throws HouseRefused for what goes beyond the editor's rights, before or after
 */
export const editRole = (
  desk: HouseDesk,
  id: string,
  { name, grants }: RoleEdit
): Promise<{ id: string }> =>
  inHouse(desk, async (trx, tree) => {
    const before = await findOwn(trx, desk, id)
    assertGrants(desk, tree, before.grants)
    await assertRules(trx, desk, tree, id)
    assertGrants(desk, tree, grants)
    await assertName(trx, desk, name, id)
    await keepingAdministrators(trx, tree, () =>
      trx("partner_role")
        .where({ id })
        .update({ name, grants: JSON.stringify(grants), updated_at: new Date() })
    )
    await noteChange(trx, desk, {
      action: "role.edited",
      subject: name,
      entity_id: null,
      before: { name: before.name, grants: before.grants },
      after: { grants },
    })
    return { id }
  })

/** Archives a role, or brings it back: who sits in an archived one may nothing by it. */
export const archiveRole = (
  desk: HouseDesk,
  id: string,
  isArchived: boolean
): Promise<{ id: string }> =>
  inHouse(desk, async (trx, tree) => {
    const role = await findOwn(trx, desk, id)
    assertGrants(desk, tree, role.grants)
    await assertRules(trx, desk, tree, id)
    const archived_at = isArchived ? new Date() : null
    await keepingAdministrators(trx, tree, () =>
      trx("partner_role").where({ id }).update({ archived_at, updated_at: new Date() })
    )
    await noteChange(trx, desk, {
      action: isArchived ? "role.archived" : "role.restored",
      subject: role.name,
      entity_id: null,
    })
    return { id }
  })
