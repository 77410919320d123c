import { randomUUID } from "crypto"
import { Modules } from "@medusajs/framework/utils"
import type { Office } from "./office"

const PROVIDER = "emailpass"

/**
 * Hashes a password as Medusa's log-in does: a passing identity that nobody can act with is made and
 * removed again, so that the format stays Medusa's own.
 */
export async function hashPassword({ container }: Office, password: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const email = `passing-${randomUUID()}`
  const body = { email, password }
  const { authIdentity } = await auth.register(PROVIDER, { body })
  try {
    const [identity] = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER })
    return String(identity.provider_metadata?.password)
  } finally {
    await auth.deleteAuthIdentities([authIdentity!.id])
  }
}
