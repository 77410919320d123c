import { removeFile } from "../../../../../../registration/draft"
import { refuse } from "../../../../../../registration/refused"
import { draftHandler } from "../../../../../utils/registration-answer"

export const DELETE = draftHandler(async (office, row, req) => {
  const { id } = req.params
  const isKnown = /^[\w-]+$/.test(id) && (await removeFile(office, row.id, id))
  return isKnown || refuse("FILE_UNKNOWN", "There is no such paper.", {}, 404)
})
