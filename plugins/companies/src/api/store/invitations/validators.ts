import { z } from "@medusajs/framework/zod"
import { PASSWORD } from "../../auth/long-password"

const TOKEN = z.string().min(20).max(200)

export const StoreToken = z.object({ token: TOKEN }).strict()

export const StoreAcceptInvitation = z
  .object({ token: TOKEN, password: PASSWORD.optional() })
  .strict()

export type StoreTokenType = z.infer<typeof StoreToken>
export type StoreAcceptInvitationType = z.infer<typeof StoreAcceptInvitation>
