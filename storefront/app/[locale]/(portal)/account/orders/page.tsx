import type { Metadata } from "next"
import { NoOrders } from "@/components/orders/no-orders"
import { OrderFilters } from "@/components/orders/order-filters"
import { OrderTable } from "@/components/orders/order-table"
import { NoRight } from "@/components/ui/no-right"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import button from "@/components/ui/button.module.css"
import type { AddressQuery } from "@/lib/address"
import { orders } from "@/lib/api/orders"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import { PAGE_SIZES } from "@/lib/list-page"
import { orderExportAddress, orderSearchAddress, readOrderSearch } from "@/lib/orders/search"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<AddressQuery>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "orders")("title") }
}

export default async function OrdersPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale, entity } = session
  if (!can(session, "order.view")) {
    return <NoRight locale={locale} />
  }
  const t = translator(locale, "orders")
  const search = readOrderSearch(await searchParams)
  const list = await orders(session, search)
  const path = `/${locale}/account/orders`
  return (
    <>
      <PageHead title={t("title")} lead={t("intro", { name: entity.name })}>
        {list.count > 0 && (
          <a
            className={button.button}
            href={orderExportAddress(search, locale, entity.id)}
            download
          >
            {t("export")}
          </a>
        )}
      </PageHead>
      <OrderFilters
        locale={locale}
        path={path}
        search={search}
        showsSums={can(session, "price.view")}
      />
      {list.orders.length ? (
        <OrderTable
          session={session}
          path={path}
          search={search}
          orders={list.orders}
          count={list.count}
        />
      ) : (
        <NoOrders session={session} path={path} search={search} count={list.count} />
      )}
      <Pager
        locale={locale}
        page={search.page}
        size={search.size}
        count={list.count}
        sizes={PAGE_SIZES}
        hrefOf={(page, size) => orderSearchAddress(path, search, { page, size })}
      />
    </>
  )
}
