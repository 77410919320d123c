import { sendNow } from "../outbox/send-now"

const FIVE_SECONDS = 5000

/** Sends what a crash between commit and sending left behind. */
export default sendNow

export const config = {
  name: "bulk-drain-outbox",
  schedule: { interval: Number(process.env.OUTBOX_INTERVAL_MS) || FIVE_SECONDS },
}
