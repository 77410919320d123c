import { HoverLink } from "@/components/ui/hover-link"
import { Notice } from "@/components/ui/notice"
import button from "@/components/ui/button.module.css"
import { type Session, can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { type OrderSearch, isNarrowed } from "@/lib/orders/search"

interface Props {
  session: Session
  path: string
  search: OrderSearch
}

/** Why the history shows nothing, and the next step. */
export function NoOrders({ session, path, search }: Props) {
  const { locale } = session
  const t = translator(locale, "orders")
  if (isNarrowed(search)) {
    return (
      <Notice title={t("none_found_title")} text={t("none_found_text")}>
        <HoverLink className={button.primary} href={path}>
          {translator(locale, "common")("reset")}
        </HoverLink>
      </Notice>
    )
  }
  return (
    <Notice title={t("none_title")} text={t("none_text")}>
      {can(session, "cart.edit") && (
        <HoverLink className={button.primary} href={`/${locale}/quick-order`}>
          {translator(locale, "frame")("quick_order")}
        </HoverLink>
      )}
    </Notice>
  )
}
