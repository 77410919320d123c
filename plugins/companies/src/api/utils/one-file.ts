import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import multer, { MulterError } from "multer"
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
    upload(req, res, (error: unknown) => {
      if (!error) {
        return next()
      }
      const isLarge = error instanceof MulterError && error.code === "LIMIT_FILE_SIZE"
      const code = isLarge ? "FILE_TOO_LARGE" : "FILE_UNREADABLE"
      const message = error instanceof Error ? error.message : String(error)
      sendRefusal(res, [{ code, message, facts: isLarge ? { max } : {} }], 422)
    })
}
