import { readFile } from "../../../../../domain/reading/read-file"
import { addList } from "../../../../../pads/add-list"
import { refuse } from "../../../../../refusals"
import { handler } from "../../../../utils/answer"
import { StorePadFile } from "../../validators"

export const POST = handler(async (desk, req) => {
  const { file } = req as unknown as { file?: { buffer: Buffer } }
  const { mode } = StorePadFile.parse(req.body ?? {})
  const { buffer } = file ?? refuse("FILE_MISSING", "Send one file in the field `file`.", {}, 422)
  return await addList(desk, req.params.id, mode, (catalogue) => readFile(buffer, catalogue))
})
