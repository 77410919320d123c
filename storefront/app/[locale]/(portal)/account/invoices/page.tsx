import { portalPage, titled } from "@/components/frame/portal-page"
import { InvoiceFilters } from "@/components/invoices/invoice-filters"
import { InvoiceSides } from "@/components/invoices/invoice-sides"
import { InvoiceTable } from "@/components/invoices/invoice-table"
import { NoInvoices } from "@/components/invoices/no-invoices"
import { ListBody } from "@/components/ui/list-body"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import button from "@/components/ui/button.module.css"
import { hasDesk } from "@/lib/api/desk"
import { invoices } from "@/lib/api/invoices"
import { translator } from "@/lib/i18n/server"
import {
  invoiceExportAddress,
  invoiceSearchAddress,
  readInvoiceSearch,
} from "@/lib/invoices/search"

export const generateMetadata = titled("invoices", "title")

export default portalPage("invoice.view", async ({ session, query }) => {
  const { locale, entity } = session
  const t = translator(locale, "invoices")
  const search = readInvoiceSearch(query)
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
      <ListBody
        locale={locale}
        shown={list.invoices.length}
        count={list.count}
        firstPage={invoiceSearchAddress(path, search)}
        empty={<NoInvoices locale={locale} path={path} search={search} />}
      >
        <InvoiceTable session={session} {...list} side={search.side} />
      </ListBody>
      <Pager
        locale={locale}
        shown={search}
        count={list.count}
        hrefOf={(other) => invoiceSearchAddress(path, search, other)}
      />
    </>
  )
})
