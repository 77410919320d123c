import type { PeopleView } from "@orac/companies/contract"
import type { Session } from "@/lib/api/session"
import { formatDay } from "@/lib/format/date"
import { translator } from "@/lib/i18n/server"
import { HouseForm } from "./house-form"
import { roleName } from "./role-name"
import { PlaceAndRole } from "./seat-fields"
import styles from "./house.module.css"

interface Props {
  session: Session
  house: PeopleView
}

/** The form that offers somebody a seat. */
export function InviteBox({ session, house }: Props) {
  const { locale } = session
  const t = translator(locale, "house")
  return (
    <details className={styles.box}>
      <summary>{t("invite_title")}</summary>
      <HouseForm
        call={{ locale, path: "people/invitations", shape: "invitation" }}
        label={t("invite")}
      >
        <label>
          {t("email")}
          <input name="email" type="email" required autoComplete="off" maxLength={200} />
        </label>
        <label>
          {t("person_name")}
          <input name="name" required autoComplete="off" maxLength={120} />
        </label>
        <PlaceAndRole session={session} house={house} />
        <label>
          {t("language")}
          <select name="locale" defaultValue={locale}>
            <option value="ru">{t("ru")}</option>
            <option value="en">{t("en")}</option>
          </select>
        </label>
      </HouseForm>
    </details>
  )
}

/** Seats that are offered and not taken yet. */
export function Invitations({ session, house: { invitations } }: Props) {
  const { locale } = session
  const t = translator(locale, "house")
  return invitations.length ? (
    <section className={styles.section}>
      <h2>{t("invitations")}</h2>
      <ul>
        {invitations.map((one) => (
          <li key={one.id} className={styles.person}>
            <div>
              <b>{one.name}</b>
              <p className={styles.quiet}>{one.email}</p>
            </div>
            <div className={styles.seat}>
              <div>
                <b>{roleName(locale, one.role)}</b> · {one.node.name}
                <p className={styles.quiet}>
                  {t("invited_by", { name: one.invited_by })} ·{" "}
                  {one.is_expired
                    ? t("expired")
                    : t("expires", { day: formatDay(one.expires_at, locale) })}
                </p>
              </div>
              {one.may_edit && (
                <div className={styles.commands}>
                  {(["resend", "withdraw"] as const).map((command) => (
                    <HouseForm
                      key={command}
                      call={{
                        locale,
                        path: `people/invitations/${one.id}/${command}`,
                        shape: "command",
                      }}
                      label={t(command)}
                      about={one.email}
                      look="plain"
                    />
                  ))}
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  ) : null
}
