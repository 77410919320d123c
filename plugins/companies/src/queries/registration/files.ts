import { createHash } from "crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex, Transaction } from "@orac/bulk"
import type { FileType } from "../../domain/registration/files/recognise"

export interface FileRow {
  id: string
  document: string
  name: string
  type: FileType
  size: number
  sha256: string
  created_at: Date
}

const COLUMNS = ["id", "document", "name", "type", "size", "sha256", "created_at"]

/** The papers of a registration without their content, oldest first. */
export const readFiles = (knex: Knex, registrationId: string): Promise<FileRow[]> =>
  knex("registration_file")
    .where({ registration_id: registrationId })
    .whereNull("deleted_at")
    .orderBy("created_at")
    .select(COLUMNS)

/** Keeps a paper; one of the same kind takes the place of the former. */
export async function putFile(
  trx: Transaction,
  registrationId: string,
  file: Pick<FileRow, "document" | "name" | "type"> & { content: Buffer }
): Promise<void> {
  const { content, document, name, type } = file
  await trx("registration_file").where({ registration_id: registrationId, document }).delete()
  await trx("registration_file").insert({
    id: generateEntityId("", "regf"),
    registration_id: registrationId,
    document,
    name,
    type,
    size: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
    content_base64: content.toString("base64"),
  })
}

/** Removes a paper; false where the registration has no such one. */
export const dropFile = async (knex: Knex, registrationId: string, id: string): Promise<boolean> =>
  (await knex("registration_file").where({ registration_id: registrationId, id }).delete()) > 0

/** A paper with its content, or null. */
export async function readFileContent(
  knex: Knex,
  registrationId: string,
  id: string
): Promise<(FileRow & { content: Buffer }) | null> {
  const row = await knex("registration_file")
    .where({ registration_id: registrationId, id })
    .whereNull("deleted_at")
    .first([...COLUMNS, "content_base64"])
  return row ? { ...row, content: Buffer.from(row.content_base64, "base64") } : null
}
