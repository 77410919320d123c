import { Module } from "@medusajs/framework/utils"
import { RegistriesService } from "./service"

export const REGISTRIES_MODULE = "registries"

export { RegistriesService }

export default Module(REGISTRIES_MODULE, { service: RegistriesService })
