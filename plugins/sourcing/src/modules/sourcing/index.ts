import { Module } from "@medusajs/framework/utils"
import { SourcingService } from "./service"

export const SOURCING_MODULE = "sourcing"

export { SourcingService }

export default Module(SOURCING_MODULE, { service: SourcingService })
