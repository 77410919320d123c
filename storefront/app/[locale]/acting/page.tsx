import type { Metadata } from "next"
import { OpenActing } from "@/components/house/accept-form"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/login/login.module.css"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ token?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = translator(await routeLocale(params), "house")("orac_staff")
  return { title, referrer: "no-referrer", robots: { index: false } }
}

/** Where the admin's one-time link leads: a member of staff enters the storefront for a partner. */
export default async function ActingPage({ params, searchParams }: Props) {
  const locale = await routeLocale(params)
  const { token = "" } = await searchParams
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.brand}>ORAC</p>
        <h1>{translator(locale, "house")("orac_staff")}</h1>
        <MessagesProvider locale={locale} areas={["house"]}>
          <OpenActing token={token} />
        </MessagesProvider>
      </div>
    </main>
  )
}
