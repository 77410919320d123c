import { z } from "@medusajs/framework/zod"
import { PAGE } from "../../utils/validators"

export const StoreListClients = z.object({ q: z.string().max(100).optional(), ...PAGE }).strict()

export type StoreListClientsType = z.infer<typeof StoreListClients>
