import "server-only"

const trimmed = (url: string) => url.replace(/\/+$/, "")

/** Where Medusa answers. Read at run time, so that one build serves every installation. */
export const medusaUrl = () => trimmed(process.env.MEDUSA_URL ?? "http://localhost:9000")

export const publishableKey = () => process.env.MEDUSA_PUBLISHABLE_KEY ?? ""

/** Cookies are bound to HTTPS wherever the portal is reached by it. */
export const isSecure = () => (process.env.PUBLIC_URL ?? "").startsWith("https://")
