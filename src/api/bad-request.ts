import { MedusaError } from "@medusajs/framework/utils"

/** What PostgreSQL says of characters it cannot hold, and of numbers and moments out of range. */
const OUT_OF_RANGE = ["22021", "22P05", "22003", "22007", "22008"]

/** The same in words: an error that came through a workflow has lost its code. */
const IN_WORDS =
  /invalid byte sequence for encoding|unsupported Unicode escape sequence|invalid message format/

const MESSAGE =
  "The request holds characters that cannot be stored, or a number or date out of range."

/**
 * An error by the request's own fault, as one: an address that cannot be decoded, a body of the wrong
 * shape, characters that no column takes. Others come back as they are.
 */
export function asBadRequest(error: unknown): unknown {
  const { code, issues, message } = (error ?? {}) as Record<"code" | "issues" | "message", unknown>
  if (error instanceof URIError) {
    return new MedusaError(MedusaError.Types.INVALID_DATA, "The address cannot be read.")
  }
  if (Array.isArray(issues) && !(error instanceof MedusaError)) {
    return Object.assign(error as Error, { type: MedusaError.Types.INVALID_DATA })
  }
  return OUT_OF_RANGE.includes(String(code)) || IN_WORDS.test(String(message))
    ? new MedusaError(MedusaError.Types.INVALID_DATA, MESSAGE)
    : error
}
