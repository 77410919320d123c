import "server-only"
import { cookies } from "next/headers"
import { isSecure } from "@/lib/env"

const COOKIE = "orac_registration"
const MONTH = 30 * 24 * 60 * 60

/** The key of the registration begun in this browser; scripts cannot read it. */
export const registrationKey = async () => (await cookies()).get(COOKIE)?.value ?? null

export async function rememberRegistration(key: string) {
  ;(await cookies()).set(COOKIE, key, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
    maxAge: MONTH,
  })
}

export async function forgetRegistration() {
  ;(await cookies()).delete(COOKIE)
}
