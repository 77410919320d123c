import { createHash, randomBytes } from "crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"

const LIFE_DAYS = 30
const KEY_BYTES = 32

const hashOf = (key: string) => createHash("sha256").update(key).digest("hex")

/**
 * A new key to a registration; only its hash is kept.
 *
 * @param email for a key that goes by mail: the address it proves
 * @returns the key itself, which is never to be had again
 */
export async function createKey(
  knex: Knex,
  registrationId: string,
  kind: "browser" | "mail",
  email: string | null = null
): Promise<string> {
  const key = randomBytes(KEY_BYTES).toString("base64url")
  await knex("registration_key").insert({
    id: generateEntityId("", "regk"),
    registration_id: registrationId,
    kind,
    hash: hashOf(key),
    email,
    expires_at: new Date(Date.now() + LIFE_DAYS * 86_400_000),
  })
  return key
}

/** What a key opens, or null for a foreign, outdated or malformed one. */
export async function findKey(
  knex: Knex,
  kind: "browser" | "mail",
  key: string
): Promise<{ registration_id: string; email: string | null } | null> {
  const found = await knex("registration_key")
    .where({ kind, hash: hashOf(key) })
    .whereNull("deleted_at")
    .where("expires_at", ">", knex.fn.now())
    .first("registration_id", "email")
  return found ?? null
}

/** Mail keys stop working: the address has changed, or there is nothing left to open. */
export const dropMailKeys = (knex: Knex, registrationId: string) =>
  knex("registration_key").where({ registration_id: registrationId, kind: "mail" }).delete()
