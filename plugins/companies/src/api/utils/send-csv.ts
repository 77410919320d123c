import type { MedusaResponse } from "@medusajs/framework/http"

/** Sends CSV as a download that no browser opens as anything else. */
export function sendCsv(res: MedusaResponse, name: string, text: string) {
  res.attachment(name)
  res.set({
    "content-type": "text/csv; charset=utf-8",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  })
  res.send(text)
}
