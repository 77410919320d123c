import { HoverLink } from "@/components/ui/hover-link"
import { hasDesk } from "@/lib/api/desk"
import type { Session } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"

/** The way to the desk, for the people of a company that sells to others. */
export async function DeskLinks({ session }: { session: Session }) {
  if (!(await hasDesk(session))) {
    return null
  }
  const { locale } = session
  return (
    <li>
      <HoverLink href={`/${locale}/desk`}>{translator(locale, "desk")("title")}</HoverLink>
    </li>
  )
}
