import { MedusaService } from "@medusajs/framework/utils"
import { SellerOffer } from "./models/seller-offer"
import { SellerOfferLine } from "./models/seller-offer-line"

/** What the composition root may hand to this plugin. */
export interface DeskOptions {
  /** Sellers that are asked for one order before the manufacturer's people decide; 3 by default. */
  max_attempts?: number
  /** Working hours of the seller that a client has to answer another date; 8 by default. */
  counter_hours?: number
}

export const DESK_MODULE = "desk"

const MAX_ATTEMPTS = 3
const COUNTER_HOURS = 8

/** Owns the tables and the settings; reads and writes go through the functions of this plugin. */
export class DeskService extends MedusaService({ SellerOffer, SellerOfferLine }) {
  private readonly options: DeskOptions

  constructor(container: Record<string, unknown>, options: DeskOptions = {}) {
    super(container)
    this.options = options
  }

  settings(): Required<DeskOptions> {
    const { max_attempts = MAX_ATTEMPTS, counter_hours = COUNTER_HOURS } = this.options
    return { max_attempts, counter_hours }
  }
}
