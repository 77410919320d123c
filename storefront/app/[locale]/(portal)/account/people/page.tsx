import type { Metadata } from "next"
import { Holiday } from "@/components/house/holiday"
import { Invitations, InviteBox } from "@/components/house/invitations"
import { Person } from "@/components/house/person"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { NoRight } from "@/components/ui/no-right"
import { PageHead } from "@/components/ui/page-head"
import { delegations, people } from "@/lib/api/house"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/house/house.module.css"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "house")("people") }
}

/** Who acts for the company, who is invited, and who stands in for the reader. */
export default async function PeoplePage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  if (!can(session, "user.view")) {
    return <NoRight locale={locale} />
  }
  const t = translator(locale, "house")
  const [house, mine] = await Promise.all([people(session), delegations(session)])
  return (
    <>
      <PageHead title={t("people")} lead={t("people_lead")} />
      <MessagesProvider locale={locale} areas={["house", "refusal"]}>
        <div className={styles.boxes}>
          {house.places.length > 0 && <InviteBox session={session} house={house} />}
          <Holiday session={session} view={mine} />
        </div>
        <ul>
          {house.people.map((person) => (
            <Person key={person.id} session={session} house={house} person={person} />
          ))}
        </ul>
        <Invitations session={session} house={house} />
      </MessagesProvider>
    </>
  )
}
