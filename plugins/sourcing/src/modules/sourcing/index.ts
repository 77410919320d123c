import { Module } from "@medusajs/framework/utils"
import "../../belongings"
import { SourcingService } from "./service"

export const SOURCING_MODULE = "sourcing"

export { SourcingService }

export default Module(SOURCING_MODULE, { service: SourcingService })
