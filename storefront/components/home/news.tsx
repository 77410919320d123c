import type { InboxItem } from "@orac/notifications/contract"
import { ItemLink } from "@/components/inbox/item-link"
import { HoverLink } from "@/components/ui/hover-link"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { translator } from "@/lib/i18n/server"
import { itemAddress } from "@/lib/inbox/address"
import styles from "./home.module.css"

/** The latest messages, the unread ones marked. */
export function News({ session, items }: { session: Session; items: InboxItem[] }) {
  const { locale, entity } = session
  const t = translator(locale, "home")
  return (
    <section aria-labelledby="home-news">
      <div className={styles.sectionHead}>
        <h2 id="home-news">{t("news")}</h2>
        <HoverLink href={`/${locale}/inbox`}>{t("news_all")}</HoverLink>
      </div>
      {items.length ? (
        <ul className={styles.rows}>
          {items.map((item) => (
            <li key={item.id} className={styles.newsRow} data-unread={!item.read_at}>
              <Subject session={session} item={item} />
              <small>{formatMoment(item.created_at, locale, entity.time_zone)}</small>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t("news_none")}</p>
      )}
    </section>
  )
}

function Subject({ session, item }: { session: Session; item: InboxItem }) {
  const address = itemAddress(session, item)
  return address ? (
    <ItemLink id={item.id} {...address}>
      {item.subject}
    </ItemLink>
  ) : (
    <span>{item.subject}</span>
  )
}
