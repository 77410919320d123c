import { Module } from "@medusajs/framework/utils"
import "../../belongings"
import { DocumentsService } from "./service"

export const DOCUMENTS_MODULE = "documents"

export { DocumentsService }

export default Module(DOCUMENTS_MODULE, { service: DocumentsService })
