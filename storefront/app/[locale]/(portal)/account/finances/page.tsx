import type { Metadata } from "next"
import { CreditBar } from "@/components/finances/credit-bar"
import { EntryTable } from "@/components/finances/entry-table"
import { NoRight } from "@/components/ui/no-right"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import { type AddressQuery, addressOf, countOf } from "@/lib/address"
import { credit, creditEntries } from "@/lib/api/credit"
import { requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

const PAGE_SIZES = [25, 50, 100]

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<AddressQuery>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "finances")("title") }
}

function readPage(query: AddressQuery) {
  const size = countOf(query, "size", PAGE_SIZES[0])
  return {
    page: Math.min(1000, countOf(query, "page", 1)),
    size: PAGE_SIZES.includes(size) ? size : PAGE_SIZES[0],
  }
}

export default async function FinancesPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale, entity } = session
  const { page, size } = readPage(await searchParams)
  const query = new URLSearchParams({ limit: String(size), offset: String((page - 1) * size) })
  const [standing, ledger] = await Promise.all([credit(session), creditEntries(session, query)])
  if (!standing || !ledger) {
    return <NoRight locale={locale} />
  }
  const path = `/${locale}/account/finances`
  return (
    <>
      <PageHead title={translator(locale, "finances")("title")} lead={entity.name} />
      <CreditBar credit={standing} locale={locale} />
      <EntryTable entries={ledger.entries} session={session} />
      <Pager
        locale={locale}
        page={page}
        size={size}
        count={ledger.count}
        sizes={PAGE_SIZES}
        hrefOf={(next, rows) =>
          addressOf(path, [
            ["size", rows === PAGE_SIZES[0] ? "" : String(rows)],
            ["page", next === 1 ? "" : String(next)],
          ])
        }
      />
    </>
  )
}
