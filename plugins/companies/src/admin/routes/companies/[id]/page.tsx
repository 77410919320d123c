import { crumb, Loaded, Section, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { AdminCompanyDetail } from "../../../../contract"
import { ActBlock } from "../../../components/act-block"
import { CompanyOrders } from "../../../components/company-orders"
import { CreditBlock } from "../../../components/credit-block"
import { Employees } from "../../../components/employees"
import { Journal } from "../../../components/journal"
import { Requisites } from "../../../components/requisites"
import { EntityStatus } from "../../../components/status-badge"

function Company({ company }: { company: AdminCompanyDetail }) {
  const { t } = useTranslation("companies")
  const group = [company.group.name, company.is_demo && t("demo")]
  return (
    <div className="flex flex-col gap-3">
      <Section
        level="h1"
        title={company.name}
        hint={group.filter(Boolean).join(" · ")}
        actions={<EntityStatus status={company.status} />}
      >
        <CompanyOrders companyId={company.id} />
      </Section>
      <Requisites company={company} />
      <CreditBlock companyId={company.id} digits={company.minor_units} />
      <Employees employees={company.employees} />
      <ActBlock companyId={company.id} />
      <Journal companyId={company.id} />
    </div>
  )
}

const CompanyPage = () => {
  const { id } = useParams()
  const found = useResource<{ company: AdminCompanyDetail }>(`/admin/companies/${id}`)
  return <Loaded from={found}>{({ company }) => <Company company={company} />}</Loaded>
}

export const handle = crumb("companies", "one")

export default CompanyPage
