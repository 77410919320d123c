import { waysAround } from "../approvals/around"
import { conditionsOfRules } from "../approvals/conditions"
import { endsOfRequests } from "../approvals/ends"
import { approvalsBeforeStaff } from "../approvals/admin-approvals"
import { delegatedApprovals } from "../approvals/delegated"
import { whatApproversSee } from "../approvals/seen"
import { limitsAndRules } from "../approvals/limits"
import { portal } from "../support/portal"

portal({
  "conditions of rules": conditionsOfRules,
  "ways around approvals": waysAround,
  "ends of requests": endsOfRequests,
  "approvals before staff": approvalsBeforeStaff,
  "delegated approvals": delegatedApprovals,
  "what approvers see": whatApproversSee,
  "limits and rules": limitsAndRules,
})
