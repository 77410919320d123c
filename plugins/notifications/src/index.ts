export { dayText, momentText } from "./domain/dates"
export {
  defineMessage,
  type Language,
  type Letter,
  type Message,
  type MessageBody,
  type MessageButton,
  type MessageDefinition,
} from "./domain/message"
export { forgetOldMessages } from "./keeping/forget-old-messages"
export { NOTICES } from "./queries/notice"
export { notify, type Notification, type Recipient } from "./queries/notify"
export { registerReaderReach } from "./queries/readers"
export { NOTIFICATIONS_MODULE, NotificationsService } from "./modules/notifications"
export { MAIL_DUE } from "./sending/mail-due"
export { sendDueMail } from "./sending/send-due-mail"
