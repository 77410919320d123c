import type { RenderedLetter } from "../contract"
import { renderHtml } from "../domain/layout/html"
import { renderText } from "../domain/layout/text"
import type { Language, MessageContent } from "../domain/message"
import { portalAddress } from "./settings"

/** A letter as its reader gets it, for staff to look at. */
export function rendered({ letters, link }: MessageContent, language: Language): RenderedLetter {
  const letter = letters[language]
  const place = { language, portal: portalAddress(), link }
  return {
    subject: letter.subject,
    html: renderHtml(letter, place),
    text: renderText(letter, place),
  }
}
