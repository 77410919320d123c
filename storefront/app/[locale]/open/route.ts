import { redirect } from "next/navigation"
import { rememberEntity } from "@/lib/api/cookies"
import { requireSession } from "@/lib/api/session"
import { routeLocale } from "@/lib/i18n/server"
import { safeReturn } from "@/lib/navigation"

interface Context {
  params: Promise<{ locale: string }>
}

/** A page named by a message, opened for the legal entity the message concerns. */
export async function GET(request: Request, { params }: Context) {
  const locale = await routeLocale(params)
  const { entities, entityId } = await requireSession(locale)
  const query = new URL(request.url).searchParams
  const wanted = query.get("entity")
  if (wanted && wanted !== entityId && entities.some(({ id }) => id === wanted)) {
    await rememberEntity(wanted)
  }
  redirect(safeReturn(`/${locale}${query.get("to") ?? ""}`, locale))
}
