import type { AuditPage } from "@orac/companies/contract"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { type Messages, messagesOf } from "@/lib/i18n/messages"
import { translator } from "@/lib/i18n/server"
import table from "@/components/ui/table.module.css"
import styles from "./house.module.css"

type Entry = AuditPage["entries"][number]
type Action = keyof Messages["journal"]

function actionName({ locale }: Session, action: string): string {
  const key = action.replaceAll(".", "_")
  return key in messagesOf(locale).journal ? translator(locale, "journal")(key as Action) : action
}

function Facts({ session: { locale }, facts }: { session: Session; facts: Entry["facts"] }) {
  const t = translator(locale, "house")
  const shown = (["before", "after"] as const).filter((side) => facts[side] !== null)
  return shown.length ? (
    <details>
      <summary>{t("details")}</summary>
      {shown.map((side) => (
        <div key={side}>
          {t(side)}
          <pre className={styles.facts}>{JSON.stringify(facts[side], null, 1)}</pre>
        </div>
      ))}
    </details>
  ) : null
}

/** Who changed what and when, newest first. */
export function JournalTable({ session, entries }: { session: Session; entries: Entry[] }) {
  const { locale, entity } = session
  const t = translator(locale, "house")
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {(["when", "who", "what", "details"] as const).map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td data-label={t("when")}>{formatMoment(entry.at, locale, entity.time_zone)}</td>
            <td data-label={t("who")}>{entry.actor}</td>
            <td data-label={t("what")}>
              <span>
                {actionName(session, entry.action)}: <b>{entry.subject}</b>
                {entry.entity_name && <span className={styles.quiet}> · {entry.entity_name}</span>}
              </span>
            </td>
            <td>
              <Facts session={session} facts={entry.facts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
