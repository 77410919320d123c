import { createHash, randomBytes } from "crypto"
import type { Knex, Transaction } from "@orac/bulk"

/** An invitation as its table holds it. */
export interface InvitationRow {
  id: string
  node_id: string
  email: string
  name: string
  locale: string
  role: string
  invited_by: string
  expires_at: Date
  accepted_at: Date | null
  withdrawn_at: Date | null
  is_expired: boolean
}

/** How long a link works. */
export const INVITATION_DAYS = 7

const COLUMNS = `i.id, i.node_id, i.email, i.name, i.locale, i.role, i.invited_by, i.expires_at,
  i.accepted_at, i.withdrawn_at, i.expires_at <= now() as is_expired`

/** A new one-time token and the hash that is kept of it. */
export function newToken(): { token: string; token_hash: string } {
  const token = randomBytes(32).toString("base64url")
  return { token, token_hash: hashOf(token) }
}

export const hashOf = (token: string) => createHash("sha256").update(token).digest("hex")

/** The invitations of a group's house that are neither accepted nor withdrawn. */
export async function openInvitations(
  knex: Knex | Transaction,
  groupId: string
): Promise<InvitationRow[]> {
  const { rows } = await knex.raw(
    `select ${COLUMNS} from invitation i
       join org_node n on n.id = i.node_id and n.path @> array[?::text] and n.deleted_at is null
      where i.accepted_at is null and i.withdrawn_at is null and i.deleted_at is null
      order by i.created_at desc, i.id`,
    [groupId]
  )
  return rows
}

/** The invitation that a token opens; null for an unknown one. Locked where `lock` says so. */
export async function invitationOfToken(
  knex: Knex | Transaction,
  token: string,
  lock = false
): Promise<InvitationRow | null> {
  const { rows } = await knex.raw(
    `select ${COLUMNS} from invitation i
      where i.token_hash = ? and i.deleted_at is null ${lock ? "for update" : ""}`,
    [hashOf(token)]
  )
  return rows[0] ?? null
}
