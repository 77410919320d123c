import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import multer from "multer"
import { sendRefusal } from "./partner-request"

/**
 * Takes one uploaded file, the field `file`, into memory; more of anything is refused before it is read.
 *
 * @param max its size in bytes
 */
export function oneFile(max: number): MiddlewareFunction {
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: max, files: 1, fields: 5, fieldSize: 1_000, parts: 6 },
  }).single("file")
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) =>
    upload(req, res, (error?: Error & { code?: string }) => {
      if (!error) {
        return next()
      }
      const isLarge = error.code === "LIMIT_FILE_SIZE"
      const code = isLarge ? "FILE_TOO_LARGE" : "FILE_UNREADABLE"
      sendRefusal(res, [{ code, message: error.message, facts: isLarge ? { max } : {} }], 422)
    })
}
