import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import { readDocumentFile } from "../../../../../queries/documents"

/** The bytes that were stored when the invoice was issued. */
export async function GET(req: PartnerRequest, res: MedusaResponse) {
  const { id } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const document = await readDocumentFile(knex, id, req.partner)
  if (!document) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Invoice ${id} was not found.`)
  }
  res.attachment(`${document.number}.pdf`)
  res.set({
    "content-type": "application/pdf",
    "cache-control": "private, no-store",
    etag: `"${document.sha256}"`,
    "x-content-type-options": "nosniff",
  })
  res.send(document.file)
}
