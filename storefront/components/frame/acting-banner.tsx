import button from "@/components/ui/button.module.css"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { translator } from "@/lib/i18n/server"
import { endActing } from "./actions"
import styles from "./acting-banner.module.css"

/** Says to everybody at the screen that ORAC's staff, not the partner, is at work, and until when. */
export function ActingBanner({ session: { locale, employee, entity } }: { session: Session }) {
  const t = translator(locale, "house")
  const until = entity.acting_until
  return (
    <div className={styles.banner} role="status">
      <p>
        {t("acting", {
          staff: employee.acting_staff ?? "",
          company: entity.name,
          until: until ? formatMoment(until, locale, entity.time_zone) : "",
        })}
      </p>
      <form action={endActing.bind(null, locale)}>
        <button className={button.button}>{t("acting_end")}</button>
      </form>
    </div>
  )
}
