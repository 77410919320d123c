import type { IAuthModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface LogIn {
  customer_id: string
  email: string
  password_hash: string
}

const PROVIDER = "emailpass"

const identityOf = async (auth: IAuthModuleService, email: string) => {
  const [identity] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: email, provider: PROVIDER } },
    { relations: ["provider_identities"] }
  )
  return identity
}

/**
 * Gives an identity the customer. One without an actor is nobody's: anybody may have made it, so its
 * password does not stay.
 *
 * @returns whether the password stays
 */
async function takeOver(
  auth: IAuthModuleService,
  identity: Awaited<ReturnType<typeof identityOf>>,
  { customer_id, password_hash }: LogIn
): Promise<boolean> {
  const own = identity.provider_identities?.find(({ provider }) => provider === PROVIDER)
  const isNobodys = !Object.keys(identity.app_metadata ?? {}).length
  if (own && isNobodys) {
    await auth.updateProviderIdentities({
      id: own.id,
      provider_metadata: { password: password_hash },
    })
  }
  await auth.updateAuthIdentities({
    id: identity.id,
    app_metadata: { ...identity.app_metadata, customer_id },
  })
  return !isNobodys
}

/** What is to be undone: an identity that was made, or one whose actors were others before. */
interface Before {
  id: string
  app_metadata: Record<string, unknown> | null
}

async function logInOf(auth: IAuthModuleService, input: LogIn): Promise<[boolean, Before | null]> {
  const known = await identityOf(auth, input.email)
  if (known?.app_metadata?.customer_id === input.customer_id) {
    return [true, null]
  }
  if (known) {
    const keepsPassword = await takeOver(auth, known, input)
    return [keepsPassword, { id: known.id, app_metadata: known.app_metadata ?? {} }]
  }
  const { id } = await auth.createAuthIdentities({
    provider_identities: [
      {
        provider: PROVIDER,
        entity_id: input.email,
        provider_metadata: { password: input.password_hash },
      },
    ],
    app_metadata: { customer_id: input.customer_id },
  })
  return [false, { id, app_metadata: null }]
}

/** A log-in of the customer by e-mail and the password chosen; one who had a log-in keeps it. */
export const ensureLogInStep = createStep(
  "ensure-log-in",
  async (input: LogIn, { container }) => {
    const [keeps_password, before] = await logInOf(container.resolve(Modules.AUTH), input)
    return new StepResponse({ keeps_password }, before)
  },
  async (before, { container }) => {
    if (!before) {
      return
    }
    const auth = container.resolve(Modules.AUTH)
    const { id, app_metadata } = before
    await (app_metadata === null
      ? auth.deleteAuthIdentities([id])
      : auth.updateAuthIdentities({ id, app_metadata }))
  }
)
