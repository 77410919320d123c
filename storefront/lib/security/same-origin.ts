const SAFE_SITES = ["same-origin", "none"]

/**
 * Whether a changing request comes from our own pages. Browsers that send `sec-fetch-site` are believed; for the
 * others the origin must be the host that was asked.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site")
  if (site) {
    return SAFE_SITES.includes(site)
  }
  const origin = headers.get("origin")
  if (!origin) {
    return false
  }
  const host = headers.get("x-forwarded-host") ?? headers.get("host")
  return URL.canParse(origin) && new URL(origin).host === host
}
