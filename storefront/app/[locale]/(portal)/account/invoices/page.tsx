import type { Metadata } from "next"
import { InvoiceFilters } from "@/components/invoices/invoice-filters"
import { InvoiceSides } from "@/components/invoices/invoice-sides"
import { InvoiceTable } from "@/components/invoices/invoice-table"
import { NoInvoices } from "@/components/invoices/no-invoices"
import { NoRight } from "@/components/ui/no-right"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import button from "@/components/ui/button.module.css"
import type { AddressQuery } from "@/lib/address"
import { hasDesk } from "@/lib/api/desk"
import { invoices } from "@/lib/api/invoices"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import {
  invoiceExportAddress,
  invoiceSearchAddress,
  readInvoiceSearch,
} from "@/lib/invoices/search"
import { PAGE_SIZES } from "@/lib/list-page"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<AddressQuery>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "invoices")("title") }
}

export default async function InvoicesPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale, entity } = session
  if (!can(session, "invoice.view")) {
    return <NoRight locale={locale} />
  }
  const t = translator(locale, "invoices")
  const search = readInvoiceSearch(await searchParams)
  const [list, sells] = await Promise.all([invoices(session, search), hasDesk(session)])
  const path = `/${locale}/account/invoices`
  return (
    <>
      <PageHead title={t("title")} lead={entity.name}>
        {list.count > 0 && (
          <a
            className={button.button}
            href={invoiceExportAddress(search, locale, entity.id)}
            download
          >
            {t("export")}
          </a>
        )}
      </PageHead>
      {sells && <InvoiceSides locale={locale} path={path} side={search.side} />}
      <InvoiceFilters locale={locale} path={path} search={search} />
      {list.invoices.length ? (
        <InvoiceTable session={session} {...list} side={search.side} />
      ) : (
        <NoInvoices locale={locale} path={path} search={search} />
      )}
      <Pager
        locale={locale}
        page={search.page}
        size={search.size}
        count={list.count}
        sizes={PAGE_SIZES}
        hrefOf={(page, size) => invoiceSearchAddress(path, search, { page, size })}
      />
    </>
  )
}
