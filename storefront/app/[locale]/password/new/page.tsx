import type { Metadata } from "next"
import styles from "@/components/login/login.module.css"
import { NewPasswordForm } from "@/components/login/new-password-form"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ token?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = translator(await routeLocale(params), "login")("new_title")
  return { title, referrer: "no-referrer", robots: { index: false } }
}

/** Where a mailed link leads: only a person's click sets the password, so that scanners of mail spend nothing. */
export default async function NewPasswordPage({ params, searchParams }: Props) {
  const locale = await routeLocale(params)
  const { token = "" } = await searchParams
  const t = translator(locale, "login")
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.brand}>ORAC</p>
        <h1>{t("new_title")}</h1>
        <p className={styles.lead}>{t("new_lead")}</p>
        <MessagesProvider locale={locale} areas={["login"]}>
          <NewPasswordForm token={String(token)} />
        </MessagesProvider>
        <p className={styles.language}>
          <a href={`/${locale}/password`}>{t("forgotten")}</a>
        </p>
      </div>
    </main>
  )
}
