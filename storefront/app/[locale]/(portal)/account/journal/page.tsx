import type { Metadata } from "next"
import { JournalTable } from "@/components/house/journal-table"
import { NoRight } from "@/components/ui/no-right"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import { journal } from "@/lib/api/house"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ page?: string; size?: string }>
}

const SIZES = [50, 200]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "house")("journal") }
}

const pageOf = (text: string | undefined) => Math.max(1, Math.trunc(Number(text)) || 1)

/** The journal of the company. */
export default async function JournalPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  if (!can(session, "audit.view")) {
    return <NoRight locale={locale} />
  }
  const t = translator(locale, "house")
  const search = await searchParams
  const size = SIZES.find((one) => String(one) === search.size) ?? SIZES[0]
  const page = pageOf(search.page)
  const { entries, count } = await journal(session, size, (page - 1) * size)
  return (
    <>
      <PageHead title={t("journal")} lead={t("journal_lead")} />
      {entries.length ? (
        <JournalTable session={session} entries={entries} />
      ) : (
        <Notice title={t("journal_empty")} />
      )}
      <Pager
        locale={locale}
        page={page}
        size={size}
        count={count}
        sizes={SIZES}
        hrefOf={(number, per) => `/${locale}/account/journal?page=${number}&size=${per}`}
      />
    </>
  )
}
