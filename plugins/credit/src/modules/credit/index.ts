import { Module } from "@medusajs/framework/utils"
import "../../belongings"
import { CreditService } from "./service"

export const CREDIT_MODULE = "credit"

export { CreditService }

export default Module(CREDIT_MODULE, { service: CreditService })
