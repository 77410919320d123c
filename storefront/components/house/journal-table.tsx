import type { AuditPage } from "@orac/companies/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { type Messages, messagesOf } from "@/lib/i18n/messages"
import { translator } from "@/lib/i18n/server"
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
  const columns: Column<Entry>[] = [
    {
      title: t("when"),
      place: "when",
      cell: ({ at }) => formatMoment(at, locale, entity.time_zone),
    },
    { title: t("who"), place: "state", cell: ({ actor }) => actor },
    {
      title: t("what"),
      place: "title",
      cell: ({ action, subject, entity_name }) => (
        <>
          {actionName(session, action)}: <b>{subject}</b>
          {entity_name && <span className={styles.quiet}> · {entity_name}</span>}
        </>
      ),
    },
    { title: t("details"), cell: ({ facts }) => <Facts session={session} facts={facts} /> },
  ]
  return <DataTable columns={columns} rows={entries} keyOf={({ id }) => id} />
}
