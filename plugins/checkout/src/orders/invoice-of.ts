import type { OrderView } from "../contract"
import type { Desk } from "../desk"

/** Papers stand a floor above: they are asked by their module's name, where they are installed. */
interface Papers {
  listDocuments(
    filter: { order_id: string; entity_id: string; kind: string },
    config: { select: string[]; take: number }
  ): Promise<{ id: string; number: string }[]>
}

/** The invoice of an order, once it is issued. */
export async function invoiceOf(
  { container, partner }: Desk,
  orderId: string
): Promise<OrderView["invoice"]> {
  const papers = container.resolve<Papers | undefined>("documents", { allowUnregistered: true })
  if (!papers || !partner.permissions.has("invoice.view")) {
    return null
  }
  const [invoice] = await papers.listDocuments(
    { order_id: orderId, entity_id: partner.entity.id, kind: "invoice" },
    { select: ["id", "number"], take: 1 }
  )
  return invoice ? { id: invoice.id, number: invoice.number } : null
}
