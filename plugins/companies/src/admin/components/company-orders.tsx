import { PageLink, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"

interface CountLinkProps {
  companyId: string
  /** A list that the checkout plugin has, by company; the link stays away where that plugin is not installed. */
  list: string
  query?: string
  label: string
}

function CountLink({ companyId, list, query = "", label }: CountLinkProps) {
  const filter = `${list}?entity_id=${companyId}${query}`
  const { data } = useResource<{ count: number }>(`/admin/${filter}&limit=1`)
  return (
    data && (
      <PageLink to={`/${filter}`} className="txt-small">
        {label}: {data.count}
      </PageLink>
    )
  )
}

/** Ways to the company's orders, and to those that wait for somebody's word. */
export function CompanyOrders({ companyId }: { companyId: string }) {
  const { t } = useTranslation("companies")
  return (
    <nav aria-label={t("orders")} className="flex min-h-12 flex-wrap gap-x-6 px-6 py-3">
      <CountLink companyId={companyId} list="partner-orders" label={t("orders")} />
      <CountLink
        companyId={companyId}
        list="approvals"
        query="&state=live"
        label={t("waiting_approvals")}
      />
    </nav>
  )
}
