import { portalPage, titled } from "@/components/frame/portal-page"
import { Holiday } from "@/components/house/holiday"
import { Invitations, InviteBox } from "@/components/house/invitations"
import { Person } from "@/components/house/person"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { PageHead } from "@/components/ui/page-head"
import { delegations, people } from "@/lib/api/house"
import { translator } from "@/lib/i18n/server"
import styles from "@/components/house/house.module.css"

export const generateMetadata = titled("house", "people")

/** Who acts for the company, who is invited, and who stands in for the reader. */
export default portalPage("user.view", async ({ session }) => {
  const { locale } = session
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
})
