import { type Knex, rows, type Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import { createHash, randomBytes } from "crypto"

const TOKEN_BYTES = 32

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex")

/** The link of a mail as its table holds it. */
export interface LinkRow {
  id: string
  approval_id: string
  employee_id: string
  /** Whose log-in the link's reader has. */
  customer_id: string
  used_at: Date | null
}

const SELECT = `
select l.id, l.approval_id, l.employee_id, p.customer_id, l.used_at
  from approval_link l join employee p on p.id = l.employee_id and p.deleted_at is null
 where l.token_hash = ? and l.deleted_at is null`

/** Makes one link for each person. @returns tokens by employee; they are nowhere else */
export async function createLinks(
  trx: Transaction,
  approvalId: string,
  employeeIds: readonly string[]
): Promise<Map<string, string>> {
  const tokens = new Map(
    employeeIds.map((id) => [id, randomBytes(TOKEN_BYTES).toString("base64url")])
  )
  await rows(
    trx,
    `insert into approval_link (id, approval_id, employee_id, token_hash)
     select l.id, ?, l.employee_id, l.token_hash
       from unnest(?::text[], ?::text[], ?::text[]) as l(id, employee_id, token_hash)`,
    [
      approvalId,
      employeeIds.map(() => generateEntityId(undefined, "alink")),
      [...tokens.keys()],
      Array.from(tokens.values(), hashOf),
    ]
  )
  return tokens
}

/** The link of a token; null for one that was never given. */
export async function linkOf(knex: Knex | Transaction, token: string): Promise<LinkRow | null> {
  const [link] = await rows<LinkRow>(knex, SELECT, [hashOf(token)])
  return link ?? null
}

/** The same, locked until the transaction ends: of two who use it at once the second finds it used. */
export async function lockLink(trx: Transaction, token: string): Promise<LinkRow | null> {
  const [link] = await rows<LinkRow>(trx, `${SELECT} for update of l`, [hashOf(token)])
  return link ?? null
}

/** Uses up a link that is locked. */
export const useLink = (trx: Transaction, linkId: string) =>
  rows(trx, `update approval_link set used_at = now(), updated_at = now() where id = ?`, [linkId])
