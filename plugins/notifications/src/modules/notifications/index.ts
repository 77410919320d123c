import { Module } from "@medusajs/framework/utils"
import { NotificationsService } from "./service"

export const NOTIFICATIONS_MODULE = "notifications"

export { NotificationsService }

export default Module(NOTIFICATIONS_MODULE, { service: NotificationsService })
