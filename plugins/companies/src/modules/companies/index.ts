import { Module } from "@medusajs/framework/utils"
import "../../queries/reader-reach"
import { CompaniesService } from "./service"

export const COMPANIES_MODULE = "companies"

export { CompaniesService }

export default Module(COMPANIES_MODULE, { service: CompaniesService })
