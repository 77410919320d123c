import { Module } from "@medusajs/framework/utils"
import { PimService } from "./service"

export const PIM_MODULE = "pim"

export { PimService }

export default Module(PIM_MODULE, { service: PimService })
