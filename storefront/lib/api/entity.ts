import "server-only"
import type { EntityView } from "@orac/companies/contract"
import { type Session, read } from "./session"

/** The active legal entity with its requisites and group. */
export const activeEntity = async (session: Session): Promise<EntityView> =>
  (await read<{ entity: EntityView }>(session, "/store/partner/entity")).entity
