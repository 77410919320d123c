import type { Metadata } from "next"
import { ForgottenForm } from "@/components/login/forgotten-form"
import styles from "@/components/login/login.module.css"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "login")("forgotten_title") }
}

/** Who has forgotten the password asks for a link here. */
export default async function ForgottenPage({ params }: Props) {
  const locale = await routeLocale(params)
  const t = translator(locale, "login")
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.brand}>ORAC</p>
        <h1>{t("forgotten_title")}</h1>
        <p className={styles.lead}>{t("forgotten_lead")}</p>
        <MessagesProvider locale={locale} areas={["login"]}>
          <ForgottenForm />
        </MessagesProvider>
        <p className={styles.language}>
          <a href={`/${locale}/login`}>{t("back")}</a>
        </p>
      </div>
    </main>
  )
}
