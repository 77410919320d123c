import { registerBelongings } from "./belongings"
import { invitations, nodes, primary } from "./own-nodes"
import { seats } from "./own-seats"

;[seats, nodes, primary, invitations].forEach(registerBelongings)
