import type { AuditPage } from "@orac/companies/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { type Messages, messagesOf } from "@/lib/i18n/messages"
import { translator } from "@/lib/i18n/server"
import { JournalFacts } from "./journal-facts"
import styles from "./house.module.css"

type Entry = AuditPage["entries"][number]
type Action = keyof Messages["journal"]

function actionName({ locale }: Session, action: string): string {
  const key = action.replaceAll(".", "_")
  return key in messagesOf(locale).journal ? translator(locale, "journal")(key as Action) : action
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
    {
      title: t("details"),
      isUntitled: true,
      cell: ({ facts }) => <JournalFacts session={session} facts={facts} />,
    },
  ]
  return <DataTable columns={columns} rows={entries} keyOf={({ id }) => id} />
}
