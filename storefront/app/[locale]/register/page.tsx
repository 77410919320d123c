import type { Metadata } from "next"
import type { RegistrationProfiles, RegistrationView } from "@orac/companies/contract"
import { RegisterForm } from "@/components/register/register-form"
import styles from "@/components/register/register.module.css"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { toAnswer } from "@/lib/api/answer"
import type { Locale } from "@/lib/i18n/locales"
import { routeLocale, translator } from "@/lib/i18n/server"
import { callRegistration } from "@/lib/registration/backend"
import { registrationKey } from "@/lib/registration/cookie"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "register")("title") }
}

/** The draft of this browser; none for a key whose time is over. */
async function draftOfCookie(): Promise<RegistrationView | null> {
  if (!(await registrationKey())) {
    return null
  }
  const answer = await toAnswer<{ registration: RegistrationView }>(
    await callRegistration("/draft")
  )
  return answer.ok ? answer.data.registration : null
}

async function loadProfiles(): Promise<RegistrationProfiles> {
  const answer = await toAnswer<RegistrationProfiles>(await callRegistration("/profiles"))
  if (!answer.ok) {
    throw new Error("The server cannot be reached.")
  }
  return answer.data
}

/** The countries by their names in the reader's language; the market of the language stands first. */
function namedCountries({ countries }: RegistrationProfiles, locale: Locale) {
  const names = new Intl.DisplayNames(locale, { type: "region" })
  const isHome = (code: string) => code === (locale === "ru" ? "ru" : "be")
  return countries
    .map(({ code, profile }) => ({ code, profile, name: names.of(code.toUpperCase()) ?? code }))
    .sort(
      (a, b) =>
        Number(isHome(b.code)) - Number(isHome(a.code)) || a.name.localeCompare(b.name, locale)
    )
}

export default async function RegisterPage({ params }: Props) {
  const locale = await routeLocale(params)
  const t = translator(locale, "register")
  const [profiles, view] = await Promise.all([loadProfiles(), draftOfCookie()])
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <p className={styles.brand}>ORAC</p>
        <h1>{t("title")}</h1>
        <p className={styles.lead}>{t("lead")}</p>
      </header>
      <MessagesProvider locale={locale} areas={["register", "frame"]}>
        <RegisterForm
          profiles={profiles.profiles}
          countries={namedCountries(profiles, locale)}
          initial={view}
        />
      </MessagesProvider>
    </main>
  )
}
