import { Module } from "@medusajs/framework/utils"
import tellMissingMail from "./loaders/tell-missing-mail"
import { NotificationsService } from "./service"

export const NOTIFICATIONS_MODULE = "notifications"

export { NotificationsService }

export default Module(NOTIFICATIONS_MODULE, {
  service: NotificationsService,
  loaders: [tellMissingMail],
})
