import { MedusaService } from "@medusajs/framework/utils"
import { OrderRequest } from "./models/order-request"
import { OutboxMessage } from "./models/outbox-message"

/** Owns the plugin's two tables; the hot paths write them inside their own SQL transaction. */
export class BulkModuleService extends MedusaService({ OrderRequest, OutboxMessage }) {}
