import { registerBelongings } from "./belongings"
import { messages } from "./own-messages"
import { invitations, nodes, primary } from "./own-nodes"
import { seats } from "./own-seats"

;[seats, nodes, primary, invitations, messages].forEach(registerBelongings)
