import "server-only"
import type {
  AuditPage,
  CostCentreChoice,
  DelegationsView,
  NodeView,
  PeopleView,
  RolesView,
} from "@orac/companies/contract"
import { addressOf } from "@/lib/address"
import { type ListPage, pageInQuestion } from "@/lib/list-page"
import { type Session, read } from "./session"

export const nodes = async (session: Session): Promise<NodeView[]> =>
  (await read<{ nodes: NodeView[] }>(session, "/store/partner/nodes")).nodes

export const people = (session: Session): Promise<PeopleView> =>
  read(session, "/store/partner/people")

export const delegations = (session: Session): Promise<DelegationsView> =>
  read(session, "/store/partner/delegations")

export const roles = (session: Session): Promise<RolesView> => read(session, "/store/partner/roles")

export const journal = (session: Session, shown: ListPage): Promise<AuditPage> =>
  read(session, addressOf("/store/partner/audit", pageInQuestion(shown)))

export const costCentres = async (session: Session): Promise<CostCentreChoice[]> =>
  (await read<{ cost_centres: CostCentreChoice[] }>(session, "/store/partner/cost-centres"))
    .cost_centres
