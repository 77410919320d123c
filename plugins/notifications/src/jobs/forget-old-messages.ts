import { forgetOldMessages } from "../keeping/forget-old-messages"

export default forgetOldMessages

export const config = { name: "notifications-forget-old-messages", schedule: "20 3 * * *" }
