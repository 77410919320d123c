import { staffChange } from "../../../../../../base/desk"
import { undoMerge } from "../../../../../../base/merge/undo"

export const POST = staffChange((desk, actor, req) => undoMerge(desk, actor, req.params.id))
