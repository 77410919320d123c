import type { RoleEdit } from "../../../../contract"
import { createRole, viewRoles } from "../../../../house/roles/roles"
import { houseAnswer } from "../../../utils/house-answer"

export const GET = houseAnswer(viewRoles)

export const POST = houseAnswer<RoleEdit, unknown>(
  (desk, req) => createRole(desk, req.validatedBody),
  201
)
