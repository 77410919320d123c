import { Module } from "@medusajs/framework/utils"
import "../../belongings"
import { TerritoriesService } from "./service"

export const TERRITORIES_MODULE = "territories"

export { TerritoriesService }

export default Module(TERRITORIES_MODULE, { service: TerritoriesService })
