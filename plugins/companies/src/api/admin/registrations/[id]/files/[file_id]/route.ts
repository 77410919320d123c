import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { readFileContent } from "../../../../../../queries/registration/files"

const isId = (value: string) => /^[\w-]+$/.test(value)

/** A stranger's file: it is saved, never shown inside our own pages. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id, file_id } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const file = isId(id) && isId(file_id) ? await readFileContent(knex, id, file_id) : null
  if (!file) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Paper ${file_id} was not found.`)
  }
  res.set({
    "content-type": file.type,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  })
  res.send(file.content)
}
