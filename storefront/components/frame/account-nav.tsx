import { type Session, can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { ACCOUNT_PAGES } from "@/lib/navigation"
import { NavLink } from "./nav-link"
import styles from "./account-nav.module.css"

/** From one page of the account straight to another. */
export function AccountNav({ session }: { session: Session }) {
  const t = translator(session.locale, "frame")
  return (
    <nav className={styles.nav} aria-label={t("account")}>
      {ACCOUNT_PAGES.filter(({ right }) => can(session, right)).map(({ key, path }) => (
        <NavLink key={key} href={`/${session.locale}${path}`}>
          {t(key)}
        </NavLink>
      ))}
    </nav>
  )
}
