import "server-only"
import type {
  ApprovalDetail,
  ApprovalList,
  ApprovalRow,
  ApprovalRules,
} from "@orac/checkout/contract"
import type { ApprovalTab } from "@/lib/approvals/tabs"
import { read, type Session } from "./session"

export const approvals = async (session: Session, view: ApprovalTab): Promise<ApprovalRow[]> =>
  (await read<ApprovalList>(session, `/store/approvals?view=${view}`)).approvals

export const approval = async (session: Session, id: string): Promise<ApprovalDetail> =>
  (await read<{ approval: ApprovalDetail }>(session, `/store/approvals/${encodeURIComponent(id)}`))
    .approval

export const approvalRules = (session: Session): Promise<ApprovalRules> =>
  read(session, "/store/approval-rules")
