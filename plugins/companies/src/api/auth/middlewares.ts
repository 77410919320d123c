import type { MedusaRequest, MiddlewareFunction, MiddlewareRoute } from "@medusajs/framework/http"
import { dropAttempts, giveBackAttempt } from "../../queries/registration/attempts"
import { limited } from "../utils/limited"
import { longPassword } from "./long-password"
import { limitedFailures } from "../utils/limited-failures"

const QUARTER = 15 * 60
const HOUR = 3600

const LOG_INS = ["/auth/customer/emailpass", "/auth/user/emailpass"]

const pathOf = ({ originalUrl }: MedusaRequest) => originalUrl.split("?")[0]

/** The address in a body of the log-in, or of the request for a new password. */
function typedAddress({ body }: MedusaRequest): string {
  const { email, identifier } = (body ?? {}) as { email?: unknown; identifier?: unknown }
  return String(email ?? identifier ?? "")
    .trim()
    .toLowerCase()
}

/** The right password makes the wrong ones before it good. */
const ofAccount = limitedFailures(
  { what: "log-in", most: 10, seconds: QUARTER },
  dropAttempts,
  (req) => [req.ip, pathOf(req), typedAddress(req)].join("\n")
)
const ofAddress = limitedFailures({ what: "log-ins", most: 100, seconds: HOUR }, giveBackAttempt)
const newLogIns = limited({ what: "new log-in", most: 30, seconds: HOUR })

const forgotten = limited({ what: "forgotten", most: 30, seconds: HOUR })
const mailsOfAccount = limited({ what: "forgotten by", most: 5, seconds: HOUR }, typedAddress)

const post = (matcher: string, ...middlewares: MiddlewareFunction[]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})

/** Passwords are not to be guessed; whoever guesses shuts out nobody at another address. */
export const authMiddlewares: MiddlewareRoute[] = [
  ...LOG_INS.flatMap((path) => [
    post(path, ofAddress, ofAccount),
    post(`${path}/register`, newLogIns),
  ]),
  post("/auth/customer/emailpass/reset-password", forgotten, mailsOfAccount),
  post("/auth/customer/emailpass/update", longPassword),
]
