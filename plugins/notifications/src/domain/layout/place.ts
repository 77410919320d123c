import type { Language, MessageButton } from "../message"

/** What the layout must know beside the letter itself. */
export interface LetterPlace {
  language: Language
  /** The storefront's address without a path, such as `https://portal.example`. */
  portal: string
  /** The page the message is about. */
  link: string | null
}

/** The full address of a page in the reader's language; whatever the path says, it is one of the portal's. */
export const addressOf = (
  { portal, language }: Pick<LetterPlace, "portal" | "language">,
  path: string
): string => new URL(`${portal}/${language}${path.replace(/^(?=[^/])/, "/")}`).href

/** The page a message is about, opened for the legal entity it concerns: its reader may act for several. */
export const linkFor = (link: string | null, entityId: string | null): string | null =>
  link && entityId ? `/open?${new URLSearchParams({ entity: entityId, to: link })}` : link

/** The button with its address; none where it leads nowhere. */
export function buttonOf(button: MessageButton | undefined, place: LetterPlace) {
  const path = button?.path ?? place.link
  return button && path !== null ? { label: button.label, href: addressOf(place, path) } : null
}
