import type { Metadata } from "next"
import { LoginForm } from "@/components/login/login-form"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/login/login.module.css"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ next?: string; why?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "login")("title") }
}

export default async function LoginPage({ params, searchParams }: Props) {
  const locale = await routeLocale(params)
  const { next, why } = await searchParams
  const t = translator(locale, "login")
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.brand}>ORAC</p>
        <h1>{t("title")}</h1>
        <p className={styles.lead}>{t("lead")}</p>
        {(why === "expired" || why === "no_company" || why === "changed") && (
          <p className={styles.notice} role="status">
            {t(why)}
          </p>
        )}
        <MessagesProvider locale={locale} areas={["login", "frame"]}>
          <LoginForm next={next} />
        </MessagesProvider>
      </div>
      <img className={styles.scene} src="/drawings/room/cornices.svg" alt="" />
    </main>
  )
}
