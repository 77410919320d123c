import type { ApprovalRow } from "@orac/checkout/contract"
import { HoverLink } from "@/components/ui/hover-link"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./approvals.module.css"

/** The way on to the next request that waits for the reader's word. */
export function NextRequest({ locale, waiting }: { locale: Locale; waiting: ApprovalRow[] }) {
  const t = translator(locale, "approvals")
  const [next] = waiting
  return next ? (
    <p className={styles.quiet}>
      {t("next_left", { count: waiting.length })}{" "}
      <HoverLink href={`/${locale}/approvals/${next.id}`} data-next-request>
        {t("next", { name: next.pad_name })}
      </HoverLink>
    </p>
  ) : null
}
