import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { staffChange } from "../../../../base/desk"
import { makePlan } from "../../../../base/import/make-plan"
import { refuse } from "../../../../house/refused"
import { AdminImport } from "../validators"

type Upload = AuthenticatedMedusaRequest & { file?: { buffer: Buffer; originalname: string } }

export const POST = staffChange((desk, actor, req) => {
  const { file, body } = req as Upload
  const fields = AdminImport.safeParse(body ?? {})
  if (!file || !fields.success) {
    return refuse("FILE_MISSING", "Send one file, and the country of its partners.", {}, 422)
  }
  const { buffer, originalname } = file
  const name = originalname.replace(/[\p{Cc}\p{Surrogate}]/gu, "")
  return makePlan(desk, actor, { file: buffer, name, country: fields.data.country })
}, 201)
