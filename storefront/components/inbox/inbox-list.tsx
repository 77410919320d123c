import type { InboxItem } from "@orac/notifications/contract"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { translator } from "@/lib/i18n/server"
import { itemAddress } from "@/lib/inbox/address"
import { ItemLink } from "./item-link"
import { MarkRead } from "./mark-read"
import styles from "./inbox.module.css"

export function InboxList({ session, items }: { session: Session; items: InboxItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li
          key={item.id}
          className={item.read_at ? styles.item : `${styles.item} ${styles.unread}`}
        >
          <Item session={session} item={item} />
        </li>
      ))}
    </ul>
  )
}

function Item({ session, item }: { session: Session; item: InboxItem }) {
  const { locale, entity } = session
  const t = translator(locale, "inbox")
  const { id, subject, paragraphs, facts, list, created_at, read_at } = item
  return (
    <article>
      <h2>
        {!read_at && <span className="visually-hidden">{t("unread")}: </span>}
        <Subject session={session} item={item} />
      </h2>
      <p className={styles.when}>
        <time dateTime={created_at}>{formatMoment(created_at, locale, entity.time_zone)}</time>
        <Company session={session} item={item} />
      </p>
      {paragraphs.map((text, n) => (
        <p key={n}>{text}</p>
      ))}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([label, value], n) => (
            <div key={n}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {list.length > 0 && (
        <ul className={styles.points}>
          {list.map((text, n) => (
            <li key={n}>{text}</li>
          ))}
        </ul>
      )}
      {!read_at && <MarkRead id={id} subject={subject} />}
    </article>
  )
}

function Subject({ session, item }: { session: Session; item: InboxItem }) {
  const address = itemAddress(session, item)
  return address ? (
    <ItemLink id={item.id} {...address}>
      {item.subject}
    </ItemLink>
  ) : (
    item.subject
  )
}

/** Whom it concerns, for those who act for several. */
function Company({ session: { entities }, item }: { session: Session; item: InboxItem }) {
  const company = entities.find(({ id }) => id === item.entity_id)
  return company && entities.length > 1 ? <span>{company.name}</span> : null
}
