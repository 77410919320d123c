import type { Metadata } from "next"
import type { InvitationOffer } from "@orac/companies/contract"
import { AcceptForm } from "@/components/house/accept-form"
import { HoverLink } from "@/components/ui/hover-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { ask } from "@/lib/api/backend"
import { callerOfCookies } from "@/lib/api/cookies"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/login/login.module.css"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ token?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = translator(await routeLocale(params), "house")("invitation")
  return { title, referrer: "no-referrer", robots: { index: false } }
}

async function offerOf(token: string): Promise<InvitationOffer | null> {
  const call = { method: "POST", json: { token } }
  const answer = await ask<{ invitation: InvitationOffer }>(
    "/store/invitations/look",
    undefined,
    call
  )
  return answer.ok ? answer.data.invitation : null
}

/** What a letter's link offers, and the way in: open to whoever holds it. */
export default async function InvitationPage({ params, searchParams }: Props) {
  const locale = await routeLocale(params)
  const { token = "" } = await searchParams
  const t = translator(locale, "house")
  const offer = await offerOf(token)
  const isOpen = offer?.state === "open"
  const { token: session } = await callerOfCookies()
  const here = `/${locale}/invitation?token=${encodeURIComponent(token)}`
  const login = `/${locale}/login?next=${encodeURIComponent(here)}`
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.brand}>ORAC</p>
        <h1>{t("invitation")}</h1>
        {isOpen ? (
          <p className={styles.lead}>
            {t("invitation_offer", {
              by: offer.invited_by,
              company: offer.company,
              place: offer.place,
            })}
          </p>
        ) : (
          <p className={styles.notice} role="status">
            {t(offer?.state === "accepted" ? "invitation_accepted" : "invitation_over")}
          </p>
        )}
        {isOpen && offer.has_log_in && <p>{t("accept_log_in", { email: offer.email })}</p>}
        {isOpen && (!offer.has_log_in || session) && (
          <MessagesProvider locale={locale} areas={["house", "refusal"]}>
            <AcceptForm token={token} asksPassword={!offer.has_log_in} />
          </MessagesProvider>
        )}
        {(!isOpen || offer.has_log_in) && (
          <p className={styles.language}>
            <HoverLink href={login}>{t("log_in")}</HoverLink>
          </p>
        )}
      </div>
    </main>
  )
}
