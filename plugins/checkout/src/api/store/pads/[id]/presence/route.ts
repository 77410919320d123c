import type { PadPresence } from "../../../../../contract"
import { visitPad } from "../../../../../pads/visit-pad"
import { handler } from "../../../../utils/answer"

export const POST = handler<unknown, PadPresence>((desk, req) => visitPad(desk, req.params.id))
