import type { PadRef } from "@orac/checkout/contract"
import { HoverLink } from "@/components/ui/hover-link"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"
import { padPath } from "@/lib/navigation"
import styles from "./home.module.css"

const MOST = 4

/** The drafts changed last, one's own and colleagues'. */
export function RecentPads({ session, pads }: { session: Session; pads: PadRef[] }) {
  const { locale, entity } = session
  const t = translator(locale, "home")
  return (
    <section aria-labelledby="home-pads">
      <div className={styles.sectionHead}>
        <h2 id="home-pads">{t("pads")}</h2>
        <HoverLink href={`/${locale}/pads`}>{t("pads_all")}</HoverLink>
      </div>
      {pads.length ? (
        <ul className={styles.rows}>
          {pads.slice(0, MOST).map((pad) => (
            <li key={pad.id} className={styles.padRow}>
              <HoverLink href={padPath(locale, pad.id)}>{pad.name}</HoverLink>
              <span>{t("pad_lines", { count: pad.line_count })}</span>
              <small>
                {pad.updated_by}, {formatMoment(pad.updated_at, locale, entity.time_zone)}
              </small>
              {pad.total_minor !== null && (
                <b>{formatMoney(pad.total_minor, pad.currency_code, locale)}</b>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t("pads_none")}</p>
      )}
    </section>
  )
}
