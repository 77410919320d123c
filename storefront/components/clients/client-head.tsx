import type { ClientView } from "@orac/territories/contract"
import { BackLink } from "@/components/ui/back-link"
import { PageHead } from "@/components/ui/page-head"
import type { Session } from "@/lib/api/session"
import { formatDay } from "@/lib/format/date"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./clients.module.css"

/** Which client this is, since when and why it is the company's. */
export function ClientHead({ session, client }: { session: Session; client: ClientView }) {
  const { locale } = session
  const t = translator(locale, "clients")
  const since = t("since_day", { day: formatDay(client.since, locale) })
  const why = client.words ? localText(client.words, locale) : t("chain")
  return (
    <header>
      <BackLink href={`/${locale}/account/clients`} text={t("back")} />
      <PageHead title={client.name} lead={`${client.city} · ${client.tax_id}`} />
      <p className={styles.note}>
        {since}. {why}
      </p>
    </header>
  )
}
