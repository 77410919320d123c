import type { Metadata } from "next"
import Link from "next/link"
import { openRegistration } from "@/components/register/actions"
import styles from "@/components/register/open.module.css"
import buttons from "@/components/ui/button.module.css"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ key?: string; outdated?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "register")("open_title") }
}

/** Where the link of the mail leads. */
export default async function OpenRegistrationPage({ params, searchParams }: Props) {
  const locale = await routeLocale(params)
  const { key } = await searchParams
  const t = translator(locale, "register")
  return (
    <main className={styles.page}>
      <p className={styles.brand}>ORAC</p>
      <h1>{t(key ? "open_title" : "outdated_title")}</h1>
      <p className={styles.lead}>{t(key ? "open_lead" : "outdated_lead")}</p>
      {key ? (
        <form action={openRegistration.bind(null, locale, key)}>
          <button type="submit" className={buttons.primary} autoFocus>
            {t("open_go")}
          </button>
        </form>
      ) : (
        <Link href={`/${locale}/register`} className={buttons.primary}>
          {t("to_form")}
        </Link>
      )}
    </main>
  )
}
