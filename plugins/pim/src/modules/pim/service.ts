import { MedusaService } from "@medusajs/framework/utils"
import { PimArticle } from "./models/pim-article"
import { PimRelation } from "./models/pim-relation"

export class PimService extends MedusaService({ PimArticle, PimRelation }) {}
