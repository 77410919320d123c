import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import { sendRefusal } from "@orac/companies"
import multer from "multer"
import { FILE_LIMITS } from "../../domain/files/limits"

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: FILE_LIMITS.bytes, files: 1, fields: 5, fieldSize: 1_000, parts: 6 },
}).single("file")

/** Takes one uploaded file into memory; more of anything is refused before it is read. */
export const oneFile: MiddlewareFunction = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) =>
  upload(req, res, (error?: Error & { code?: string }) => {
    if (!error) {
      return next()
    }
    const isLarge = error.code === "LIMIT_FILE_SIZE"
    const code = isLarge ? "FILE_TOO_LARGE" : "FILE_UNREADABLE"
    const facts = isLarge ? { max: FILE_LIMITS.bytes } : {}
    sendRefusal(res, [{ code, message: error.message, facts }], 422)
  })
