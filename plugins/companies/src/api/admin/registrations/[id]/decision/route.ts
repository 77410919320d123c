import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { registrationDetail } from "../../../../../queries/registration/staff-views"
import { decide } from "../../../../../registration/decide"
import { refuse } from "../../../../../registration/refused"
import { registrationHandler } from "../../../../utils/registration-answer"
import { staffName } from "../../../../utils/staff-name"
import type { AdminDecideRegistrationType } from "../../validators"

const answer = (actor: string) =>
  registrationHandler<AdminDecideRegistrationType>(async (office, req) => {
    const { id } = req.params
    const { decision, note } = req.validatedBody
    const isKnown =
      /^[\w-]+$/.test(id) && (await decide(office, id, { decision, note: note || null, actor }))
    if (!isKnown) {
      refuse("REGISTRATION_UNKNOWN", `Registration ${id} was not found.`, {}, 404)
    }
    return { registration: await registrationDetail(office, id) }
  })

export async function POST(
  req: AuthenticatedMedusaRequest<AdminDecideRegistrationType>,
  res: MedusaResponse
) {
  await answer(await staffName(req))(req, res)
}
