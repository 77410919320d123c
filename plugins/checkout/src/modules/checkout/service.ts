import { MedusaService } from "@medusajs/framework/utils"
import { Approval } from "./models/approval"
import { ApprovalDecision } from "./models/approval-decision"
import { ApprovalLink } from "./models/approval-link"
import { ApprovalRule } from "./models/approval-rule"
import { OwnArticle } from "./models/own-article"
import { Pad } from "./models/pad"
import { PadVisitor } from "./models/pad-visitor"
import { PartnerOrder } from "./models/partner-order"
import { ShoppingList } from "./models/shopping-list"
import { ShoppingListLine } from "./models/shopping-list-line"

export class CheckoutService extends MedusaService({
  Pad,
  PadVisitor,
  OwnArticle,
  ShoppingList,
  ShoppingListLine,
  PartnerOrder,
  ApprovalRule,
  Approval,
  ApprovalDecision,
  ApprovalLink,
}) {}
