import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import { notify } from "@orac/notifications"
import type { NewInvitation } from "../../contract"
import type { HouseDesk } from "../desk"
import type { HouseNode } from "../nodes/read-tree"
import { nodeFor } from "../reach"
import { refuse } from "../refused"
import { assertWithin } from "./giving"
import { inHouse, noteChange } from "./house"
import { INVITATION_DAYS, type InvitationRow, newToken, openInvitations } from "./invitation-rows"
import { invited } from "./messages"
import { grantsOf } from "./role-grants"
import { readSeats } from "./seat-rows"

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

/** The legal entity's name, or the group's for a seat above all of them. */
export const companyOf = (tree: readonly HouseNode[], node: HouseNode): string =>
  tree.find(({ id }) => id === (node.entity_id ?? node.path[0]))?.name ?? node.name

interface Sent extends Pick<NewInvitation, "email" | "locale"> {
  id: string
  node: HouseNode
}

async function send(
  trx: Transaction,
  { partner }: HouseDesk,
  tree: readonly HouseNode[],
  { id, email, locale, node }: Sent,
  token: string
) {
  await notify(trx, {
    message: invited,
    key: `${id}:${token.slice(0, 8)}`,
    data: {
      token,
      company: companyOf(tree, node),
      place: node.name,
      invited_by: partner.employee_name,
    },
    recipients: [{ email, locale }],
  })
}

async function assertNew(
  trx: Transaction,
  groupId: string,
  { email, node_id, role }: NewInvitation
) {
  const open = await openInvitations(trx, groupId)
  if (open.some((one) => one.email === email && one.node_id === node_id && one.role === role)) {
    refuse("INVITED_ALREADY", `${email} is invited there in this role already.`, { email })
  }
  const seats = await readSeats(trx, groupId)
  const seated = seats.some(
    (one) =>
      one.email.toLowerCase() === email &&
      one.node_id === node_id &&
      one.role === role &&
      one.state !== "ended"
  )
  if (seated) {
    refuse("SEATED_ALREADY", `${email} sits there in this role already.`, { email })
  }
}

/**
 * Offers a seat to somebody by e-mail; the link works once, for a week.
 *
 * @throws HouseRefused for a role beyond the inviter's own rights, or a seat offered or taken already
 */
export const invite = (desk: HouseDesk, input: NewInvitation): Promise<{ id: string }> =>
  inHouse(desk, async (trx, tree) => {
    const groupId = desk.partner.entity.group_id
    const node = nodeFor(tree, desk.partner, input.node_id, "user.invite", "user.view")
    if (node.status === "closed") {
      refuse("NODE_CLOSED", "Nobody is seated at a closed place.")
    }
    const offer = { ...input, email: input.email.toLowerCase() }
    if (offer.email === desk.partner.email.toLowerCase()) {
      refuse("OWN_SEAT", "Ask another administrator to seat you.")
    }
    assertWithin(desk.partner, node, await grantsOf(trx, groupId, offer.role))
    await assertNew(trx, groupId, offer)
    const id = generateEntityId("", "invit")
    const { token, token_hash } = newToken()
    await trx("invitation").insert({
      id,
      ...offer,
      token_hash,
      invited_by: desk.partner.employee_name,
      expires_at: inDays(INVITATION_DAYS),
    })
    await send(trx, desk, tree, { id, email: offer.email, locale: offer.locale, node }, token)
    await noteChange(trx, desk, {
      action: "invitation.sent",
      subject: offer.email,
      entity_id: node.entity_id,
      after: { name: offer.name, place: node.name, role: offer.role },
    })
    return { id }
  })

async function openInvitation(
  trx: Transaction,
  desk: HouseDesk,
  tree: readonly HouseNode[],
  id: string
): Promise<{ row: InvitationRow; node: HouseNode }> {
  const rows = await openInvitations(trx, desk.partner.entity.group_id)
  const row = rows.find((one) => one.id === id)
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Invitation ${id} was not found.`)
  }
  return { row, node: nodeFor(tree, desk.partner, row.node_id, "user.invite", "user.view") }
}

/** Sends an invitation again with a new link; the old one no longer works. */
export const resendInvitation = (desk: HouseDesk, id: string): Promise<{ id: string }> =>
  inHouse(desk, async (trx, tree) => {
    const { row, node } = await openInvitation(trx, desk, tree, id)
    assertWithin(desk.partner, node, await grantsOf(trx, desk.partner.entity.group_id, row.role))
    const { token, token_hash } = newToken()
    const expires_at = inDays(INVITATION_DAYS)
    await trx("invitation").where({ id }).update({ token_hash, expires_at, updated_at: new Date() })
    const locale = row.locale === "ru" ? "ru" : "en"
    await send(trx, desk, tree, { id, email: row.email, locale, node }, token)
    await noteChange(trx, desk, {
      action: "invitation.resent",
      subject: row.email,
      entity_id: node.entity_id,
    })
    return { id }
  })

/** Takes an invitation back: its link no longer works. */
export const withdrawInvitation = (desk: HouseDesk, id: string): Promise<{ id: string }> =>
  inHouse(desk, async (trx, tree) => {
    const { row, node } = await openInvitation(trx, desk, tree, id)
    await trx("invitation")
      .where({ id })
      .update({ withdrawn_at: new Date(), updated_at: new Date() })
    await noteChange(trx, desk, {
      action: "invitation.withdrawn",
      subject: row.email,
      entity_id: node.entity_id,
    })
    return { id }
  })
