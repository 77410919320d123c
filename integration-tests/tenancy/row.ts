import type { Permission } from "@orac/companies"
import type { IdKind } from "./things"

/** What a store route of ours must answer to whom; `ids` names what stands in its path, in order. */
export interface Row {
  permission: Permission | Permission[] | null
  ids?: IdKind[]
  body?: unknown
  /** True where the body names something that is not there, so that even an administrator hears 404. */
  unknownInBody?: boolean
  /** True where the thing is gone afterwards. */
  ends?: boolean
  /** Set where no permission but the thing itself decides: a member without rights hears 404 of it. */
  decides?: string
  /** True where the thing is the whole group's, sister entities included. */
  ofGroup?: boolean
  /** True where the body is an uploaded list. */
  file?: boolean
  /** True for what is asked before a legal entity is chosen: it answers of the person who asks. */
  beforeEntity?: boolean
}
