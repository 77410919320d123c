import { type NextRequest, NextResponse } from "next/server"
import { inLocale, localeOf, preferredLocale } from "./lib/i18n/locales"
import { contentPolicy, FIXED_HEADERS } from "./lib/security/headers"

const LANGUAGE_COOKIE = "orac_language"
const TOKEN_COOKIE = "orac_token"
const YEAR = 365 * 24 * 60 * 60

function languageFor(request: NextRequest) {
  const chosen = request.cookies.get(LANGUAGE_COOKIE)?.value ?? null
  return preferredLocale(chosen ?? request.headers.get("accept-language"))
}

const isOpen = (path: string) =>
  /^\/[a-z]{2}\/(login|password(\/new)?|invitation|acting|approval|register(\/open)?)$/.test(path)

/** Where a request has to go first: to its language, or to the log-in and back. */
function detour(request: NextRequest): URL | null {
  const { pathname, search } = request.nextUrl
  const locale = localeOf(pathname)
  if (!locale) {
    return new URL(inLocale(pathname, languageFor(request)) + search, request.url)
  }
  if (isOpen(pathname) || request.cookies.has(TOKEN_COOKIE)) {
    return null
  }
  const login = new URL(`/${locale}/login`, request.url)
  login.searchParams.set("next", pathname + search)
  return login
}

function secure(response: NextResponse, policy: string): NextResponse {
  response.headers.set("content-security-policy", policy)
  for (const [name, value] of Object.entries(FIXED_HEADERS)) {
    response.headers.set(name, value)
  }
  return response
}

/** The language of the page a person opened last; prefetches do not count. */
function rememberLanguage(request: NextRequest, response: NextResponse) {
  const locale = localeOf(request.nextUrl.pathname)
  if (locale && request.headers.get("sec-fetch-dest") === "document") {
    const options = { httpOnly: true, sameSite: "lax", maxAge: YEAR, path: "/" } as const
    response.cookies.set(LANGUAGE_COOKIE, locale, options)
  }
}

/** Every page passes here: language, log-in and the headers that keep foreign code out. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64")
  const policy = contentPolicy(nonce, process.env.NODE_ENV === "development")
  const elsewhere = detour(request)
  if (elsewhere) {
    return secure(NextResponse.redirect(elsewhere), policy)
  }
  const headers = new Headers(request.headers)
  headers.set("content-security-policy", policy)
  headers.set("x-nonce", nonce)
  const response = NextResponse.next({ request: { headers } })
  rememberLanguage(request, response)
  return secure(response, policy)
}

export const config = {
  matcher: ["/((?!api/|_next/|drawings/|favicon|icon).*)"],
}
