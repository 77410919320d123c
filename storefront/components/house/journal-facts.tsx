import type { AuditPage } from "@orac/companies/contract"
import { Facts } from "@/components/ui/facts"
import type { Session } from "@/lib/api/session"
import { formatDay, formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { type Change, type Leaf, changesOf } from "@/lib/house/changes"
import { type Messages, messagesOf } from "@/lib/i18n/messages"
import { translator } from "@/lib/i18n/server"
import { rightName, roleName } from "./role-name"
import styles from "./house.module.css"

type Field = keyof Messages["journal_field"]
type Word = keyof Messages["house"]

/** Values that are words of the house, by the field that holds them. */
const WORDS: Record<string, (value: Leaf) => string> = {
  kind: String,
  budget_period: String,
  on_overrun: String,
  scope: (value) => `scope_${value}`,
}

function fieldName({ locale, entity }: Session, path: string[]): string {
  const [area, right] = path
  const field = path.at(-1) ?? ""
  if (area === "grants" && right) {
    const currency = entity.currency_code.toUpperCase()
    const limit = translator(locale, "house")("limit", { currency })
    return field === "scope" ? rightName(locale, right) : `${rightName(locale, right)}: ${limit}`
  }
  return field in messagesOf(locale).journal_field
    ? translator(locale, "journal_field")(field as Field)
    : path.join(" / ")
}

function valueText({ locale, entity }: Session, field: string, value: Leaf): string {
  const word = WORDS[field]?.(value) ?? ""
  if (word in messagesOf(locale).house) {
    return translator(locale, "house")(word as Word)
  }
  if (typeof value === "boolean") {
    return translator(locale, "journal_field")(value ? "yes" : "no")
  }
  if (typeof value === "number" && field.endsWith("_minor")) {
    return formatMoney(value, entity.currency_code, locale)
  }
  if (field === "role") {
    return roleName(locale, { code: String(value), name: null })
  }
  if (/^\d{4}-\d{2}-\d{2}T/.test(String(value))) {
    return formatMoment(String(value), locale, entity.time_zone)
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? formatDay(String(value), locale) : `${value}`
}

function ChangeText({ session, change }: { session: Session; change: Change }) {
  const { path, before, after } = change
  const text = (value: Leaf) => valueText(session, path.at(-1) ?? "", value)
  return (
    <>
      {before !== null && <s>{text(before)}</s>}
      {before !== null && after !== null && " "}
      {after !== null && text(after)}
    </>
  )
}

/** What an entry of the journal changed, field by field, behind a click. */
export function JournalFacts({
  session,
  facts,
}: {
  session: Session
  facts: AuditPage["entries"][number]["facts"]
}) {
  const changes = changesOf(facts.before, facts.after)
  return changes.length ? (
    <details className={styles.changes}>
      <summary>{translator(session.locale, "house")("details")}</summary>
      <Facts
        look="lines"
        facts={changes.map((change) => [
          fieldName(session, change.path),
          <ChangeText key={change.path.join()} session={session} change={change} />,
        ])}
      />
    </details>
  ) : null
}
