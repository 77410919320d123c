import { MAX_TEXT_BYTES, readText } from "../../../../../domain/reading/read-list"
import { addList } from "../../../../../pads/add-list"
import { refuse } from "../../../../../refusals"
import { handler } from "../../../../utils/answer"
import type { StorePadTextType } from "../../validators"

export const POST = handler<StorePadTextType, unknown>(async (desk, req) => {
  const { text, mode } = req.validatedBody
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES) {
    refuse("TEXT_TOO_LARGE", "The text is too long.", { max: MAX_TEXT_BYTES }, 422)
  }
  return await addList(desk, req.params.id, mode, (catalogue) => readText(text, catalogue))
})
