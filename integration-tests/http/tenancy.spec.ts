import { hostileRequests } from "../tenancy/hostile-requests"
import { portal } from "../support/portal"
import { scopes } from "../tenancy/scopes"
import { tenancy } from "../tenancy/tenancy"

portal({ tenancy, scopes, "hostile requests": hostileRequests })
