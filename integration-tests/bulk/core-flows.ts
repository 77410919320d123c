import {
  beginOrderEditOrderWorkflow,
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  confirmOrderEditRequestWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
  markPaymentCollectionAsPaid,
  orderEditAddNewItemWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  processPaymentWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
  requestOrderEditRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules, PaymentActions } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

export interface Pieces {
  id: string
  quantity: number
}

export interface Edit {
  change: Pieces[]
  add: { variant_id: string; quantity: number; unit_price: number }[]
}

/** Core's own order workflows as an administrator would drive them. */
export const coreFlows = (container: MedusaContainer) => ({
  async fulfil(order_id: string, location_id: string, items: Pieces[]) {
    const { result } = await createOrderFulfillmentWorkflow(container).run({
      input: { order_id, location_id, items },
    })
    return result.id
  },

  async ship(order_id: string, fulfillment_id: string, items: Pieces[]) {
    await createOrderShipmentWorkflow(container).run({ input: { order_id, fulfillment_id, items } })
  },

  async deliver(orderId: string, fulfillmentId: string) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId, fulfillmentId },
    })
  },

  async giveBack(order_id: string, location_id: string, items: Pieces[]) {
    await beginReturnOrderWorkflow(container).run({ input: { order_id, location_id } })
    const returns = await container
      .resolve(Modules.ORDER)
      .listReturns({}, { order: { id: "DESC" } })
    const return_id = returns.find((one) => one.order_id === order_id)!.id
    await requestItemReturnWorkflow(container).run({ input: { return_id, items } })
    await confirmReturnRequestWorkflow(container).run({ input: { return_id } })
    await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
    await receiveItemReturnRequestWorkflow(container).run({ input: { return_id, items } })
    await confirmReturnReceiveWorkflow(container).run({ input: { return_id } })
  },

  async edit(order_id: string, { change, add }: Edit) {
    await beginOrderEditOrderWorkflow(container).run({ input: { order_id } })
    await orderEditUpdateItemQuantityWorkflow(container).run({ input: { order_id, items: change } })
    if (add.length) {
      await orderEditAddNewItemWorkflow(container).run({ input: { order_id, items: add } })
    }
    await requestOrderEditRequestWorkflow(container).run({ input: { order_id } })
    await confirmOrderEditRequestWorkflow(container).run({ input: { order_id } })
  },

  async cancelFulfilment(order_id: string, fulfillment_id: string) {
    await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id, fulfillment_id } })
  },

  async cancel(order_id: string) {
    await cancelOrderWorkflow(container).run({ input: { order_id } })
  },

  async capture(payment_id: string) {
    await capturePaymentWorkflow(container).run({ input: { payment_id } })
  },

  async markAsPaid(order_id: string, payment_collection_id: string) {
    await markPaymentCollectionAsPaid(container).run({ input: { order_id, payment_collection_id } })
  },

  async webhook(session_id: string, amount: number) {
    await processPaymentWorkflow(container).run({
      input: { action: PaymentActions.SUCCESSFUL, data: { session_id, amount } },
    })
  },
})
