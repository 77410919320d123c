import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** Who of the staff asks: the e-mail address of a user, or the id of an API key. */
export async function staffName(req: AuthenticatedMedusaRequest): Promise<string> {
  const { actor_type, actor_id } = req.auth_context
  if (actor_type !== "user") {
    return actor_id
  }
  return (await req.scope.resolve(Modules.USER).retrieveUser(actor_id)).email
}
