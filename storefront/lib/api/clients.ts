import "server-only"
import type { ClientList } from "@orac/territories/contract"
import { type Session, read } from "./session"

export const CLIENTS_ON_PAGE = 50

/** A page of the clients that the active legal entity serves; pages count from 1. */
export const clients = (session: Session, page: number): Promise<ClientList> => {
  const offset = (page - 1) * CLIENTS_ON_PAGE
  return read(session, `/store/partner/clients?limit=${CLIENTS_ON_PAGE}&offset=${offset}`)
}
