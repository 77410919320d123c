import type { RoleEdit } from "../../../../../contract"
import { editRole } from "../../../../../house/roles/roles"
import { houseAnswer } from "../../../../utils/house-answer"

export const POST = houseAnswer<RoleEdit, unknown>((desk, req) =>
  editRole(desk, req.params.id, req.validatedBody)
)
