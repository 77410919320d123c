import { sendNow } from "../sending/send-now"

const FIVE_SECONDS = 5000

/** Sends what is due: what was written since, and what failed before. */
export default sendNow

export const config = {
  name: "notifications-send-due-mail",
  schedule: { interval: Number(process.env.MAIL_INTERVAL_MS) || FIVE_SECONDS },
}
