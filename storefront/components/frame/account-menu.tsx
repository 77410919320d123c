import { Suspense } from "react"
import { HoverLink } from "@/components/ui/hover-link"
import { type Session, can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { tabsFor } from "@/lib/approvals/tabs"
import { ACCOUNT_PAGES } from "@/lib/navigation"
import { logOut } from "./actions"
import { DeskLinks } from "./desk-links"
import { LanguageLink } from "./language-link"
import { Menu } from "./menu"
import styles from "./menu.module.css"

export function AccountMenu({ session }: { session: Session }) {
  const { locale, employee } = session
  const t = translator(locale, "frame")
  return (
    <Menu id="account-menu" label={t("account_of", { name: employee.name })} text={t("account")}>
      <p className={styles.who}>
        {employee.name}
        <span>{employee.email}</span>
      </p>
      <ul>
        <li>
          <HoverLink href={`/${locale}/pads`}>{t("pads")}</HoverLink>
        </li>
        {tabsFor(session.entity.permissions).length > 0 && (
          <li>
            <HoverLink href={`/${locale}/approvals`}>{t("approvals")}</HoverLink>
          </li>
        )}
        <Suspense>
          <DeskLinks session={session} />
        </Suspense>
        {ACCOUNT_PAGES.filter(({ right }) => can(session, right)).map(({ key, path }) => (
          <li key={key}>
            <HoverLink href={`/${locale}${path}`}>{t(key)}</HoverLink>
          </li>
        ))}
        <li className={styles.apart}>
          <LanguageLink />
        </li>
        <li>
          <form action={logOut.bind(null, locale)}>
            <button type="submit">{t("logout")}</button>
          </form>
        </li>
      </ul>
    </Menu>
  )
}
