import type { SeatEdit } from "../../../../../../contract"
import { changeSeat, endSeat } from "../../../../../../house/people/seats"
import { houseAnswer } from "../../../../../utils/house-answer"

export const POST = houseAnswer<SeatEdit, unknown>((desk, req) =>
  changeSeat(desk, req.params.id, req.validatedBody)
)

export const DELETE = houseAnswer((desk, req) => endSeat(desk, req.params.id))
