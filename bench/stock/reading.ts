import { ContainerRegistrationKeys, remoteQueryObjectFromString } from "@medusajs/framework/utils"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"
import { defaultStoreRetrieveOrderFields } from "@medusajs/medusa/api/store/orders/query-config"
import type { Bench } from "../harness/bench"

/** What `GET /store/carts/:id` does. */
export const readStockCart = ({ container }: Bench, id: string) =>
  container.resolve(ContainerRegistrationKeys.REMOTE_QUERY)(
    remoteQueryObjectFromString({
      entryPoint: "cart",
      variables: { filters: { id } },
      fields: defaultStoreCartFields,
    })
  )

/** What `GET /store/orders/:id` does. */
export const readStockOrder = ({ container }: Bench, order_id: string) =>
  getOrderDetailWorkflow(container).run({
    input: {
      order_id,
      fields: defaultStoreRetrieveOrderFields,
      filters: { is_draft_order: false },
    },
  })
