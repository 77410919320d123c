import { waysAround } from "../approvals/around"
import { conditionsOfRules } from "../approvals/conditions"
import { endsOfRequests } from "../approvals/ends"
import { portal } from "../support/portal"

portal({
  "conditions of rules": conditionsOfRules,
  "ways around approvals": waysAround,
  "ends of requests": endsOfRequests,
})
