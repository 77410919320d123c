import type { Metadata } from "next"
import { CreditBar } from "@/components/finances/credit-bar"
import { EntryTable } from "@/components/finances/entry-table"
import { NoRight } from "@/components/ui/no-right"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import { type AddressQuery, addressOf } from "@/lib/address"
import { accounts, creditEntries } from "@/lib/api/credit"
import { requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import { PAGE_SIZES, pageInAddress, pageInQuestion, readListPage } from "@/lib/list-page"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<AddressQuery>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "finances")("title") }
}

export default async function FinancesPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale, entity } = session
  const shown = readListPage(await searchParams)
  const query = new URLSearchParams(pageInQuestion(shown))
  const [standing, ledger] = await Promise.all([accounts(session), creditEntries(session, query)])
  if (!standing || !ledger) {
    return <NoRight locale={locale} />
  }
  const path = `/${locale}/account/finances`
  return (
    <>
      <PageHead title={translator(locale, "finances")("title")} lead={entity.name} />
      {[standing.credit, ...standing.others].map((account, _, all) => (
        <CreditBar
          key={account.seller?.id ?? "manufacturer"}
          credit={account}
          locale={locale}
          isNamed={all.length > 1 || account.seller !== null}
        />
      ))}
      <EntryTable entries={ledger.entries} session={session} />
      <Pager
        locale={locale}
        page={shown.page}
        size={shown.size}
        count={ledger.count}
        sizes={PAGE_SIZES}
        hrefOf={(page, size) => addressOf(path, pageInAddress({ page, size }))}
      />
    </>
  )
}
