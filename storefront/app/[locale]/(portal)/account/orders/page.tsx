import type { Metadata } from "next"
import { OrderFilters } from "@/components/orders/order-filters"
import { OrderTable } from "@/components/orders/order-table"
import { HoverLink } from "@/components/ui/hover-link"
import { NoRight } from "@/components/ui/no-right"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import { orders } from "@/lib/api/orders"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import { orderQuery } from "@/lib/order-query"
import { type SearchParams, pageOf, pageQuery } from "@/lib/query"
import button from "@/components/ui/button.module.css"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<SearchParams>
}

const PAGE_SIZE = 30

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "orders")("title") }
}

export default async function OrdersPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  if (!can(session, "order.view")) {
    return <NoRight locale={locale} />
  }
  const asked = await searchParams
  const [query, page] = [orderQuery(asked), pageOf(asked)]
  const list = await orders(session, pageQuery(query, page, PAGE_SIZE))
  const t = translator(locale, "orders")
  return (
    <>
      <PageHead title={t("title")} />
      <OrderFilters locale={locale} query={query} />
      {list.orders.length ? (
        <OrderTable session={session} orders={list.orders} />
      ) : (
        <Notice title={t("empty_title")} text={t("empty_text")}>
          <HoverLink className={button.primary} href={`/${locale}/quick-order`}>
            {t("to_quick_order")}
          </HoverLink>
        </Notice>
      )}
      <Pager
        locale={locale}
        path={`/${locale}/account/orders`}
        query={query}
        page={page}
        size={PAGE_SIZE}
        count={list.count}
      />
    </>
  )
}
