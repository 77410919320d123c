import { MedusaService } from "@medusajs/framework/utils"

/** Owns the tables; reads and writes go through the functions of this plugin. */
export class NotificationsService extends MedusaService({}) {}
