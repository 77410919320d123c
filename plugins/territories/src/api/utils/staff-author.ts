import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { staffName } from "@orac/companies"
import type { Author } from "../../binding/write-plan"

/** The member of staff who asks, and when. */
export const staffAuthor = async (req: AuthenticatedMedusaRequest): Promise<Author> => ({
  by: await staffName(req),
  now: new Date(),
})
