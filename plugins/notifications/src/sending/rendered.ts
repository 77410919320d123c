import type { RenderedLetter } from "../contract"
import { renderHtml } from "../domain/layout/html"
import { linkFor } from "../domain/layout/place"
import { renderText } from "../domain/layout/text"
import type { Language, MessageContent } from "../domain/message"
import { portalAddress } from "./settings"

/** A letter as its reader gets it, for staff to look at. */
export function rendered(
  { letters, link }: MessageContent,
  language: Language,
  entityId: string | null = null
): RenderedLetter {
  const letter = letters[language]
  const place = { language, portal: portalAddress(), link: linkFor(link, entityId) }
  return {
    subject: letter.subject,
    html: renderHtml(letter, place),
    text: renderText(letter, place),
  }
}
