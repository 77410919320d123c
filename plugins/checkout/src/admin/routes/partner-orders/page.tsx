import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Receipt } from "@medusajs/icons"
import { Container, Heading } from "@medusajs/ui"
import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { AdminPartnerOrderList } from "../../../contract"
import { LoadError } from "../../components/load-error"
import { OrderFilter } from "../../components/order-filter"
import { Pager } from "../../components/pager"
import { PartnerOrderTable } from "../../components/partner-order-table"
import { useResource } from "../../lib/use-resource"

const PAGE = 50

/** The filter stands in the address, so that "back" from an order leads to the same list. */
function useFilter() {
  const [params, setParams] = useSearchParams()
  const change = useCallback(
    (values: Record<string, string>) =>
      setParams(
        (old) => {
          const kept = Object.fromEntries(old)
          const all = Object.entries({ ...kept, offset: "", ...values })
          return new URLSearchParams(all.filter(([, value]) => value))
        },
        { replace: true }
      ),
    [setParams]
  )
  return { params, change }
}

const PartnerOrdersPage = () => {
  const { t } = useTranslation("checkout")
  const { params, change } = useFilter()
  const query = new URLSearchParams({ limit: String(PAGE), ...Object.fromEntries(params) })
  const { data, error, reload } = useResource<AdminPartnerOrderList>(
    `/admin/partner-orders?${query}`
  )
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h1">{t("title")}</Heading>
        <OrderFilter
          q={params.get("q") ?? ""}
          status={params.get("status") ?? ""}
          onChange={change}
        />
      </div>
      {error && <LoadError message={error.message} retry={reload} />}
      {data && <PartnerOrderTable orders={data.partner_orders} />}
      {data && data.count > 0 && (
        <Pager
          offset={data.offset}
          size={PAGE}
          count={data.count}
          onChange={(offset) => change({ offset: String(offset) })}
        />
      )}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "checkout",
  icon: Receipt,
})

export default PartnerOrdersPage
