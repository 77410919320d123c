export {
  defineMessage,
  type Language,
  type Letter,
  type Message,
  type MessageBody,
  type MessageButton,
  type MessageDefinition,
} from "./domain/message"
export { notify, type Notification, type Recipient } from "./queries/notify"
export { NOTIFICATIONS_MODULE, NotificationsService } from "./modules/notifications"
