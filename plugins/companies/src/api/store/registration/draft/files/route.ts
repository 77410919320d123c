import { addFile } from "../../../../../registration/draft"
import { refuse } from "../../../../../registration/refused"
import { draftHandler } from "../../../../utils/registration-answer"

interface Upload {
  file?: { buffer: Buffer; originalname: string }
  body?: { document?: unknown }
}

/** Multipart headers are read byte by byte; browsers write names in UTF-8. */
const nameOf = (originalname: string) => Buffer.from(originalname, "latin1").toString("utf8")

export const POST = draftHandler(async (office, row, req) => {
  const { file, body } = req as Upload
  const { buffer, originalname } =
    file ?? refuse("FILE_MISSING", "Send one file in the field `file`.", {}, 422)
  await addFile(office, row.id, {
    document: String(body?.document ?? ""),
    name: nameOf(originalname),
    content: buffer,
  })
})
