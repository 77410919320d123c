import type { MedusaContainer } from "@medusajs/framework/types"
import { DESK_MODULE, type DeskService } from "@orac/desk"

/** An order before a seller, whoever has placed it. */
export async function createOffer(
  container: MedusaContainer,
  seller_id: string,
  order_id: string
): Promise<string> {
  const offer = await container.resolve<DeskService>(DESK_MODULE).createSellerOffers({
    order_id,
    display_id: 1,
    entity_id: "none",
    entity_name: "Client",
    customer_id: "none",
    seller_id,
    seller_name: "Own",
    attempt: 1,
    state: "offered",
    deadline_at: new Date(Date.now() + 86_400_000),
    chain: [] as unknown as Record<string, unknown>,
    currency_code: "rub",
  })
  return offer.id
}
