import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { dropAttempts, giveBackAttempt } from "../../queries/registration/attempts"
import { limited } from "../utils/limited"
import { limitedFailures } from "../utils/limited-failures"

const QUARTER = 15 * 60
const HOUR = 3600

const LOG_INS = ["/auth/customer/emailpass", "/auth/user/emailpass"]

const pathOf = ({ originalUrl }: MedusaRequest) => originalUrl.split("?")[0]

const typedEmail = ({ body }: MedusaRequest) =>
  String((body as { email?: unknown } | undefined)?.email ?? "")
    .trim()
    .toLowerCase()

/** The right password makes the wrong ones before it good. */
const ofAccount = limitedFailures(
  { what: "log-in", most: 10, seconds: QUARTER },
  dropAttempts,
  (req) => [req.ip, pathOf(req), typedEmail(req)].join("\n")
)
const ofAddress = limitedFailures({ what: "log-ins", most: 100, seconds: HOUR }, giveBackAttempt)
const newLogIns = limited({ what: "new log-in", most: 30, seconds: HOUR })

/** Passwords are not to be guessed; whoever guesses shuts out nobody at another address. */
export const authMiddlewares: MiddlewareRoute[] = LOG_INS.flatMap((matcher) => [
  { matcher, methods: ["POST"], middlewares: [ofAddress, ofAccount] },
  { matcher: `${matcher}/register`, methods: ["POST"], middlewares: [newLogIns] },
])
