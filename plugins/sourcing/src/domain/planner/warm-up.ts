import { planOrder } from "./plan-order"
import { sampleOrder } from "./sample-order"

const ORDERS = 6

/** Plans a few generated orders so that the first real one does not pay for compilation. */
export function warmUp(): void {
  for (let order = 0; order < ORDERS; order++) planOrder(sampleOrder(order))
}
