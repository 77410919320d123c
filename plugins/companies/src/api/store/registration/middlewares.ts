import {
  type MedusaRequest,
  type MiddlewareFunction,
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { LARGEST_FILE_BYTES } from "../../../domain/registration/files/recognise"
import { limited } from "../../utils/limited"
import { oneFile } from "../../utils/one-file"
import { TOKEN_HEADER } from "../../utils/registration-answer"
import {
  StoreLookUp,
  StoreOpenRegistration,
  StoreRegistrationEmail,
  StoreSaveRegistration,
  StoreStartRegistration,
  StoreSubmitRegistration,
} from "./validators"

const HOUR = 3600

const anything = limited({ what: "any", most: 2_000, seconds: HOUR })
const starts = limited({ what: "start", most: 30, seconds: HOUR })
const opens = limited({ what: "open", most: 60, seconds: HOUR })
const mails = limited({ what: "mail", most: 30, seconds: HOUR })
const lookUps = limited({ what: "look-up", most: 60, seconds: HOUR })
const sends = limited({ what: "send", most: 60, seconds: HOUR })
const files = limited({ what: "file", most: 200, seconds: HOUR })

const ofDraft = (req: MedusaRequest) => req.get(TOKEN_HEADER) ?? ""
const lookUpsOfDraft = limited({ what: "draft look-up", most: 30, seconds: HOUR }, ofDraft)

/** The same mailbox is written to a few times an hour, whoever asks for it. */
const mailsOfAddress = limited(
  { what: "mailbox", most: 5, seconds: HOUR },
  (req) => (req.validatedBody as { email: string }).email
)

type Method = "GET" | "POST" | "DELETE"

/** Open to all: a newcomer is nobody's employee yet. What it opens is guarded by the registration's own key. */
const open = (path: string, method: Method, middlewares: MiddlewareFunction[] = []) =>
  ({
    matcher: `/store/registration${path}`,
    methods: [method],
    middlewares: [anything, ...middlewares],
  }) satisfies MiddlewareRoute

export const storeRegistrationMiddlewares: MiddlewareRoute[] = [
  open("/profiles", "GET"),
  open("", "POST", [starts, validateAndTransformBody(StoreStartRegistration)]),
  open("/open", "POST", [opens, validateAndTransformBody(StoreOpenRegistration)]),
  open("/draft", "GET"),
  open("/draft", "POST", [validateAndTransformBody(StoreSaveRegistration)]),
  open("/draft/lookup", "POST", [lookUps, lookUpsOfDraft, validateAndTransformBody(StoreLookUp)]),
  open("/draft/email", "POST", [
    mails,
    validateAndTransformBody(StoreRegistrationEmail),
    mailsOfAddress,
  ]),
  open("/draft/files", "POST", [files, oneFile(LARGEST_FILE_BYTES)]),
  open("/draft/files/:id", "DELETE"),
  open("/draft/submit", "POST", [sends, validateAndTransformBody(StoreSubmitRegistration)]),
]
