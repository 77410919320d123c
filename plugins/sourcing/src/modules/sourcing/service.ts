import { MedusaService } from "@medusajs/framework/utils"
import { InboundLot } from "./models/inbound-lot"
import { LotBooking } from "./models/lot-booking"
import { StockSource } from "./models/stock-source"

export class SourcingService extends MedusaService({ StockSource, InboundLot, LotBooking }) {}
