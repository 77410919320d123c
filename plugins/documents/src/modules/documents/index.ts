import { Module } from "@medusajs/framework/utils"
import { DocumentsService } from "./service"

export const DOCUMENTS_MODULE = "documents"

export { DocumentsService }

export default Module(DOCUMENTS_MODULE, { service: DocumentsService })
