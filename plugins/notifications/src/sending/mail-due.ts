/** The event that sends due mail at once: emit it after the commit where seconds matter. */
export const MAIL_DUE = "notifications.mail-due"
