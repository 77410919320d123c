import "server-only"
import type { AvailabilityAnswer } from "@orac/sourcing/contract"
import { type Session, readIf } from "./session"

/** Stock of the network for the active entity, or null for a role without stock. Never cached. */
export const stockOf = async (session: Session, skus: string[]) =>
  skus.length
    ? readIf<AvailabilityAnswer>(session, "stock.view", "/store/availability", {
        method: "POST",
        json: { skus },
      })
    : null
