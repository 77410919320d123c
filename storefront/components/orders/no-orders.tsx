import Link from "next/link"
import { Notice } from "@/components/ui/notice"
import button from "@/components/ui/button.module.css"
import { type Session, can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { type OrderSearch, isNarrowed, orderSearchAddress } from "@/lib/orders/search"

interface Props {
  session: Session
  path: string
  search: OrderSearch
  count: number
}

/** Why the history shows nothing, and the next step. */
export function NoOrders({ session, path, search, count }: Props) {
  const { locale } = session
  const t = translator(locale, "orders")
  const common = translator(locale, "common")
  if (count > 0) {
    return (
      <Notice title={t("none_found_title")} text={t("past_end_text")}>
        <Link className={button.primary} href={orderSearchAddress(path, search)}>
          {t("first_page")}
        </Link>
      </Notice>
    )
  }
  if (isNarrowed(search)) {
    return (
      <Notice title={t("none_found_title")} text={t("none_found_text")}>
        <Link className={button.primary} href={path}>
          {common("reset")}
        </Link>
      </Notice>
    )
  }
  return (
    <Notice title={t("none_title")} text={t("none_text")}>
      {can(session, "cart.edit") && (
        <Link className={button.primary} href={`/${locale}/quick-order`}>
          {translator(locale, "frame")("quick_order")}
        </Link>
      )}
    </Notice>
  )
}
