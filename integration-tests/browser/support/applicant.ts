import { settlementAccount } from "../../../src/demo/partners/legal-numbers"
import { lastLetterTo, publishableKey, request } from "./partner"

const BIK = "044525225"
const ROOT = "/store/registration"
const FORM = {
  person_name: "Илья Примеров",
  bank_name: "ПАО СБЕРБАНК",
  legal_ids: {
    bik: BIK,
    account: settlementAccount(BIK, 4_711),
    corr_account: "30101810400000000225",
  },
}

/** Sends the registration of a Russian company that the simulated registry knows, without a paper. */
export async function applyFor(tax_id: string, email: string) {
  const key = { "x-publishable-api-key": await publishableKey() }
  const opened = await request<{ token: string }>(ROOT, key, { country: "ru", locale: "ru" })
  const headers = { ...key, "x-registration-token": opened.token }
  const post = (path: string, body: object) => request(`${ROOT}${path}`, headers, body)
  await post("/draft/lookup", { tax_id })
  await post("/draft", { form: FORM })
  await post("/draft/email", { email })
  const [, secret] = (await lastLetterTo(email)).match(/[?&]key=([^\s&]+)/)!
  await post("/open", { key: decodeURIComponent(secret) })
  await post("/draft/submit", { password: "a-long-password" })
}
