import type { SendMailOptions } from "nodemailer"
import { oneLine } from "../domain/clean"
import { renderHtml } from "../domain/layout/html"
import { linkFor } from "../domain/layout/place"
import { renderText } from "../domain/layout/text"
import type { NoticeRow } from "../queries/notice"

const domainOf = (from: string) => /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? "localhost"

/** One recipient's mail. Its Message-ID is the row's, so that a second delivery after a crash is recognised. */
export function mailOf(
  { id, email, locale, entity_id, content }: NoticeRow,
  { from, portal }: { from: string; portal: string }
): SendMailOptions {
  const letter = content.letters[locale]
  const place = { language: locale, portal, link: linkFor(content.link, entity_id) }
  return {
    from,
    to: { name: "", address: email },
    subject: oneLine(letter.subject),
    html: renderHtml(letter, place),
    text: renderText(letter, place),
    messageId: `<${id}@${domainOf(from)}>`,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": locale },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
