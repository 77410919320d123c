import { HoverLink } from "@/components/ui/hover-link"
import type { EntityChoice } from "@orac/companies/contract"
import { placeWord } from "@/lib/api/place"
import type { Session } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { CATEGORIES } from "@/lib/navigation"
import { AccountMenu } from "./account-menu"
import { EntitySwitch } from "./entity-switch"
import { InboxLink } from "./inbox-link"
import { NavLink } from "./nav-link"
import { SearchField } from "./search-field"
import styles from "./header.module.css"

/** An entity, as far as one acts for the whole of it, followed by its branches. */
const placesOf = ({ id, name, city, status, is_primary, whole, branches }: EntityChoice) => [
  ...(whole ? [{ id, name, city, status, isPrimary: is_primary }] : []),
  ...branches.map((branch) => ({
    id: placeWord(id, branch.id),
    name: branch.name,
    city: name,
    status,
    isPrimary: false,
  })),
]

export function Header({ session }: { session: Session }) {
  const { locale, entities, entity, branchId } = session
  const t = translator(locale, "frame")
  const names = translator(locale, "category")
  const home = `/${locale}`
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <HoverLink href={home} className={styles.brand}>
          <span className={styles.name}>ORAC</span>
          <span className={styles.note}>{t("brand_note")}</span>
        </HoverLink>
        <SearchField />
        <EntitySwitch
          active={placeWord(entity.id, branchId)}
          entities={entities.flatMap(placesOf)}
        />
        <div className={styles.own}>
          <InboxLink href={`${home}/inbox`} />
          <AccountMenu session={session} />
        </div>
      </div>
      <nav className={styles.nav} aria-label={t("nav")}>
        <NavLink href={`${home}/quick-order`} emphasised>
          {t("quick_order")}
        </NavLink>
        {CATEGORIES.map((code) => (
          <NavLink key={code} href={`${home}/catalogue/${code}`}>
            {names(code)}
          </NavLink>
        ))}
      </nav>
    </header>
  )
}
