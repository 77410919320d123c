import type { DelegationsView } from "@orac/companies/contract"
import type { Session } from "@/lib/api/session"
import { formatDayOf } from "@/lib/format/date"
import { translator } from "@/lib/i18n/server"
import { HouseForm } from "./house-form"
import { roleName } from "./role-name"
import { Dates } from "./seat-fields"
import styles from "./house.module.css"

interface Props {
  session: Session
  view: DelegationsView
}

/** Handing one's own seat to a colleague for a while, and taking it back. */
export function Holiday({ session, view: { seats, colleagues, given } }: Props) {
  const { locale } = session
  const t = translator(locale, "house")
  if (!seats.length) {
    return null
  }
  return (
    <details className={styles.box} open={given.length > 0}>
      <summary>{t("holiday")}</summary>
      <ul>
        {given.map((one) => (
          <li key={one.id} className={styles.seat}>
            <div>
              <b>{one.to}</b> · {roleName(locale, one.role)}, {one.node_name}
              <p className={styles.quiet}>
                {t("expires", { day: formatDayOf(one.valid_to, locale, session.entity.time_zone) })}
              </p>
            </div>
            <HouseForm
              call={{
                locale,
                path: `people/seats/${one.id}`,
                method: "DELETE",
                shape: "command",
              }}
              label={t("take_back")}
              about={one.to}
              look="plain"
            />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t(colleagues.length ? "holiday_note" : "no_colleagues")}</p>
      {colleagues.length > 0 && (
        <HouseForm call={{ locale, path: "delegations", shape: "handover" }} label={t("hand_over")}>
          <label>
            {t("my_seat")}
            <select name="seat_id">
              {seats.map(({ id, node_name, role }) => (
                <option key={id} value={id}>
                  {roleName(locale, role)}, {node_name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t("colleague")}
            <select name="employee_id">
              {colleagues.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Dates session={session} isEndRequired />
        </HouseForm>
      )}
    </details>
  )
}
