import "server-only"
import { cookies } from "next/headers"
import { isSecure } from "@/lib/env"
import type { Caller } from "./backend"
import { readPlace } from "./place"

export const TOKEN_COOKIE = "orac_token"
export const ENTITY_COOKIE = "orac_entity"
export const PAD_COOKIE = "orac_pad"

const DAY = 24 * 60 * 60

const options = (maxAge: number) => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: isSecure(),
  path: "/",
  maxAge,
})

export async function callerOfCookies(): Promise<Caller> {
  const jar = await cookies()
  return {
    token: jar.get(TOKEN_COOKIE)?.value ?? null,
    ...readPlace(jar.get(ENTITY_COOKIE)?.value),
  }
}

export async function rememberToken(token: string) {
  ;(await cookies()).set(TOKEN_COOKIE, token, options(DAY))
}

/** Remembers the legal entity or branch; the pad last used belonged to the former one. */
export async function rememberEntity(place: string) {
  const jar = await cookies()
  jar.set(ENTITY_COOKIE, place, options(365 * DAY))
  jar.delete(PAD_COOKIE)
}

export async function rememberPad(padId: string) {
  ;(await cookies()).set(PAD_COOKIE, padId, options(365 * DAY))
}

export const rememberedPad = async () => (await cookies()).get(PAD_COOKIE)?.value ?? null

export async function forgetSession() {
  const jar = await cookies()
  jar.delete(TOKEN_COOKIE)
  jar.delete(ENTITY_COOKIE)
  jar.delete(PAD_COOKIE)
}
