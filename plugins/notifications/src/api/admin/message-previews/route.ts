import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminMessagePreview } from "../../../contract"
import { type MessagePreview, registeredMessages } from "../../../domain/message"
import { rendered } from "../../../sending/rendered"

function preview({ code, inbox, sample }: MessagePreview): AdminMessagePreview {
  const content = sample()
  return { code, inbox, letters: { ru: rendered(content, "ru"), en: rendered(content, "en") } }
}

export function GET(
  _req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ previews: AdminMessagePreview[] }>
) {
  res.json({ previews: registeredMessages().map(preview) })
}
