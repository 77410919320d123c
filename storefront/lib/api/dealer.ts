import "server-only"
import type { DealerView } from "@orac/territories/contract"
import { type Session, read } from "./session"

/** Who serves the active legal entity, and why. */
export const dealerOf = async (session: Session): Promise<DealerView> =>
  (await read<{ dealer: DealerView }>(session, "/store/partner/dealer")).dealer
