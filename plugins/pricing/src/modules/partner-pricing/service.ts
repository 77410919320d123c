import { MedusaService } from "@medusajs/framework/utils"
import { GroupDiscount } from "./models/group-discount"
import { PartnerPrice } from "./models/partner-price"
import { PriceBook } from "./models/price-book"
import { PriceBookItem } from "./models/price-book-item"
import { VolumeBreak } from "./models/volume-break"

export class PartnerPricingService extends MedusaService({
  PriceBook,
  PriceBookItem,
  GroupDiscount,
  PartnerPrice,
  VolumeBreak,
}) {}
