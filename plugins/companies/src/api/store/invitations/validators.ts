import { z } from "@medusajs/framework/zod"

const TOKEN = z.string().min(20).max(200)

export const StoreToken = z.object({ token: TOKEN }).strict()

export const StoreAcceptInvitation = z
  .object({ token: TOKEN, password: z.string().min(8).max(200).optional() })
  .strict()

export type StoreTokenType = z.infer<typeof StoreToken>
export type StoreAcceptInvitationType = z.infer<typeof StoreAcceptInvitation>
