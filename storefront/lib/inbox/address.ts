import type { InboxItem } from "@orac/notifications/contract"
import { addressOf } from "@/lib/address"

interface Reader {
  locale: string
  entityId: string
  entities: readonly { id: string }[]
}

/** Where a message leads; `switches` where the page belongs to another legal entity of the reader. */
export function itemAddress(
  { locale, entityId, entities }: Reader,
  { link, entity_id }: Pick<InboxItem, "link" | "entity_id">
): { href: string; switches: boolean } | null {
  if (!link) {
    return null
  }
  const switches = entity_id !== entityId && entities.some(({ id }) => id === entity_id)
  const open: [string, string][] = [
    ["entity", entity_id ?? ""],
    ["to", link],
  ]
  return switches
    ? { href: addressOf(`/${locale}/open`, open), switches }
    : { href: `/${locale}${link}`, switches }
}
