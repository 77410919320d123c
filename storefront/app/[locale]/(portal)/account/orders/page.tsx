import { portalPage, titled } from "@/components/frame/portal-page"
import { NoOrders } from "@/components/orders/no-orders"
import { OrderFilters } from "@/components/orders/order-filters"
import { OrderTable } from "@/components/orders/order-table"
import { ListBody } from "@/components/ui/list-body"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import button from "@/components/ui/button.module.css"
import { orders } from "@/lib/api/orders"
import { can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { orderExportAddress, orderSearchAddress, readOrderSearch } from "@/lib/orders/search"

export const generateMetadata = titled("orders", "title")

export default portalPage("order.view", async ({ session, query }) => {
  const { locale, entity } = session
  const t = translator(locale, "orders")
  const search = readOrderSearch(query)
  const list = await orders(session, search)
  const path = `/${locale}/account/orders`
  const shared = { session, path, search }
  return (
    <>
      <PageHead title={t("title")} lead={entity.name}>
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
      <ListBody
        locale={locale}
        shown={list.orders.length}
        count={list.count}
        firstPage={orderSearchAddress(path, search)}
        empty={<NoOrders {...shared} />}
      >
        <OrderTable {...shared} orders={list.orders} count={list.count} />
      </ListBody>
      <Pager
        locale={locale}
        shown={search}
        count={list.count}
        hrefOf={(other) => orderSearchAddress(path, search, other)}
      />
    </>
  )
})
