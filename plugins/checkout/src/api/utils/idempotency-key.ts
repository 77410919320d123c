import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const KEY = /^[\w.:-]{8,200}$/

/**
 * The key by which a request that is sent again is known.
 *
 * @throws MedusaError INVALID_DATA without a good one
 */
export function idempotencyKey(req: Pick<MedusaRequest, "get">): string {
  const key = req.get("idempotency-key") ?? ""
  if (!KEY.test(key)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Send an Idempotency-Key of 8 to 200 letters, digits and .:-_"
    )
  }
  return key
}
