import type { Metadata } from "next"
import { ClientTable } from "@/components/clients/client-table"
import { HoverLink } from "@/components/ui/hover-link"
import button from "@/components/ui/button.module.css"
import { NoRight } from "@/components/ui/no-right"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import { clients, CLIENTS_ON_PAGE } from "@/lib/api/clients"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "clients")("title") }
}

/** Whom the company serves as a dealer. */
export default async function ClientsPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale, entity } = session
  if (!can(session, "dealer.customers.view")) {
    return <NoRight locale={locale} />
  }
  const t = translator(locale, "clients")
  const page = Math.min(20_000, Math.max(1, Math.trunc(Number((await searchParams).page)) || 1))
  const list = await clients(session, page)
  const path = `/${locale}/account/clients`
  return (
    <>
      <PageHead title={t("title")} lead={entity.name}>
        {can(session, "price.view") && (
          <HoverLink className={button.button} href={`${path}/discounts`}>
            {t("status_title")}
          </HoverLink>
        )}
      </PageHead>
      {list.clients.length ? <ClientTable {...list} locale={locale} /> : <p>{t("empty")}</p>}
      <Pager
        locale={locale}
        shown={{ page, size: CLIENTS_ON_PAGE }}
        count={list.count}
        sizes={[CLIENTS_ON_PAGE]}
        hrefOf={(other) => `${path}?page=${other.page}`}
      />
    </>
  )
}
