import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refuse } from "../refused"

const PROVIDER = "emailpass"

const identityOf = async (container: MedusaContainer, email: string) => {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities(
      { provider_identities: { entity_id: email, provider: PROVIDER } },
      { take: 1 }
    )
  return identity as typeof identity | undefined
}

/** Whether somebody logs in to the storefront by this address already. */
export const hasLogIn = async (container: MedusaContainer, email: string): Promise<boolean> =>
  Boolean((await identityOf(container, email))?.app_metadata?.customer_id)

/**
 * A log-in with this password. One without an actor is nobody's: anybody may have made it without
 * reading the mailbox, or a try before a crash left it; its password does not stay.
 */
async function registered(container: MedusaContainer, email: string, password: string) {
  const auth = container.resolve(Modules.AUTH)
  const body = { email, password }
  const { authIdentity } = await auth.register(PROVIDER, { body })
  if (authIdentity) {
    return authIdentity
  }
  const left = await identityOf(container, email)
  if (left && !Object.keys(left.app_metadata ?? {}).length) {
    await auth.updateProvider(PROVIDER, { entity_id: email, password })
    return left
  }
  const known = (await auth.authenticate(PROVIDER, { body })).authIdentity
  return known ?? refuse("PASSWORD_WRONG", "There is a log-in with another password.", {}, 422)
}

async function customerOf(container: MedusaContainer, email: string, name: string) {
  const customers = container.resolve(Modules.CUSTOMER)
  const find = async () => (await customers.listCustomers({ email, has_account: true }))[0]
  const known = await find()
  if (known) {
    return known.id
  }
  const [first_name, ...rest] = name.split(" ")
  const values = { email, first_name, last_name: rest.join(" "), has_account: true }
  try {
    return (await customers.createCustomers(values)).id
  } catch (error) {
    // Of two requests at once one meets the other's customer.
    const meanwhile = await find()
    if (meanwhile) {
      return meanwhile.id
    }
    throw error
  }
}

/**
 * Gives an address a log-in: identity and customer. Doing it again changes nothing.
 *
 * @param customerId the customer of a person who is known without a log-in
 * @returns the customer
 * @throws HouseRefused PASSWORD_WRONG where a log-in exists under another password
 */
export async function createLogIn(
  container: MedusaContainer,
  { email, name, password }: { email: string; name: string; password: string },
  customerId: string | null
): Promise<string> {
  const identity = await registered(container, email, password)
  const known = identity.app_metadata?.customer_id
  if (typeof known === "string") {
    return known
  }
  const customer_id = customerId ?? (await customerOf(container, email, name))
  await container.resolve(Modules.AUTH).updateAuthIdentities({
    id: identity.id,
    app_metadata: { ...identity.app_metadata, customer_id },
  })
  return customer_id
}
