import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { sendRefusal } from "../utils/partner-request"

/** A password as every form of ours asks for it. */
export const PASSWORD = z.string().min(10).max(200)

const Body = z.object({ password: PASSWORD })

/** Refuses a new password that is none, before its one-time token is spent. */
export function longPassword(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  if (Body.safeParse(req.body).success) {
    return next()
  }
  const message = "Choose a password of 10 to 200 signs."
  sendRefusal(res, [{ code: "PASSWORD_MISSING", message, facts: {} }], 422)
}
