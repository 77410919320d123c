import type { ReactNode } from "react"
import { EntityProvider } from "@/components/ui/entity-context"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { placeWord } from "@/lib/api/place"
import type { Session } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { ActingBanner } from "./acting-banner"
import { Header } from "./header"
import { OfflineNote } from "./offline-note"
import { PhoneBar } from "./phone-bar"
import styles from "./frame.module.css"

const activeEntity = ({ entity, branchId }: Session) => ({
  entityId: placeWord(entity.id, branchId),
  currency: entity.currency_code,
  timeZone: entity.time_zone,
})

/** What every page of the portal stands in. */
export function Frame({ session, children }: { session: Session; children: ReactNode }) {
  const t = translator(session.locale, "frame")
  return (
    <MessagesProvider locale={session.locale} areas={["frame", "common", "category", "trouble"]}>
      <EntityProvider value={activeEntity(session)}>
        <a className={styles.skip} href="#content">
          {t("skip")}
        </a>
        {session.employee.acting_staff && <ActingBanner session={session} />}
        <Header session={session} />
        <main id="content" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <footer className={styles.footer}>
          <p>
            <strong>{t("demo")}.</strong> {t("footer")}
          </p>
        </footer>
        <PhoneBar locale={session.locale} />
        <OfflineNote />
      </EntityProvider>
    </MessagesProvider>
  )
}
