import { Module } from "@medusajs/framework/utils"
import "../../belongings"
import { CheckoutService } from "./service"

export const CHECKOUT_MODULE = "checkout"

export { CheckoutService }

export default Module(CHECKOUT_MODULE, { service: CheckoutService })
