export { NOTIFICATIONS_MODULE, NotificationsService } from "./modules/notifications"
