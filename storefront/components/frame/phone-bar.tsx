import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { NavLink } from "./nav-link"
import styles from "./frame.module.css"

const STOPS = [
  ["quick_order", "/quick-order"],
  ["catalogue", "/catalogue"],
  ["orders", "/account/orders"],
  ["search", "/search"],
] as const

/** The main places within a thumb's reach on a phone. */
export function PhoneBar({ locale }: { locale: Locale }) {
  const t = translator(locale, "frame")
  return (
    <nav className={styles.phoneBar} aria-label={t("nav_phone")}>
      {STOPS.map(([key, path]) => (
        <NavLink key={key} href={`/${locale}${path}`}>
          {t(key)}
        </NavLink>
      ))}
    </nav>
  )
}
