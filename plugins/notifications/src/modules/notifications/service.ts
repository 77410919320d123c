import { MedusaService } from "@medusajs/framework/utils"
import { Notice } from "./models/notice"

/** Owns the table; reads and writes go through the functions of this plugin. */
export class NotificationsService extends MedusaService({ Notice }) {}
