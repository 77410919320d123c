import type { OrderView } from "@orac/checkout/contract"
import { type Session, can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import button from "@/components/ui/button.module.css"
import { PrintButton } from "./print-button"
import { RepeatOrder } from "./repeat-order"

/** What one may do with an order: order again, its papers, print. */
export function OrderCommands({ session, order }: { session: Session; order: OrderView }) {
  const t = translator(session.locale, "orders")
  const entity = encodeURIComponent(session.entityId)
  return (
    <>
      {order.invoice && can(session, "doc.download") && (
        <a
          className={button.button}
          href={`/api/invoices/${order.invoice.id}/pdf?entity=${entity}`}
          download
          data-testid="invoice-pdf"
        >
          {t("invoice", { number: order.invoice.number })}
        </a>
      )}
      {!order.invoice && can(session, "invoice.view") && (
        <span className={button.quiet} aria-disabled="true">
          {t("invoice_soon")}
        </span>
      )}
      {can(session, "price.view") && (
        <a
          className={button.quiet}
          href={`/api/orders/${order.id}/export?entity=${entity}`}
          download
        >
          {t("export")}
        </a>
      )}
      <PrintButton label={t("print")} />
      {can(session, "order.reorder") && can(session, "cart.edit") && (
        <RepeatOrder orderId={order.id} />
      )}
    </>
  )
}
