import { HoverLink } from "@/components/ui/hover-link"
import { addressOf } from "@/lib/address"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import type { InvoiceSearch } from "@/lib/invoices/search"
import styles from "@/components/desk/desk.module.css"

interface Props {
  locale: Locale
  path: string
  side: InvoiceSearch["side"]
}

const SIDES = ["bought", "sold"] as const

/** What a company that sells has bought, and what it has sold. */
export function InvoiceSides({ locale, path, side }: Props) {
  const t = translator(locale, "invoices")
  return (
    <nav className={styles.tabs} aria-label={t("sides")}>
      {SIDES.map((one) => (
        <HoverLink
          key={one}
          href={addressOf(path, [["side", one === "sold" ? one : ""]])}
          aria-current={one === side ? "true" : undefined}
        >
          {t(`side_${one}`)}
        </HoverLink>
      ))}
    </nav>
  )
}
