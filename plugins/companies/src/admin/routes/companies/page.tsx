import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { crumb, Pager, Search, Section, useFilter, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminCompanyRow } from "../../../contract"
import { CompanyTable } from "../../components/company-table"

const CompaniesPage = () => {
  const { t } = useTranslation("companies")
  const { value, change, query, offset, toOffset } = useFilter()
  const companies = useResource<{ companies: AdminCompanyRow[]; count: number }>(
    `/admin/companies?${query}`
  )
  const { data } = companies
  const search = <Search label={t("search")} value={value("q")} onChange={(q) => change({ q })} />
  return (
    <Section level="h1" title={t("title")} filters={search} from={companies}>
      {data && <CompanyTable companies={data.companies} />}
      {data && <Pager offset={offset} count={data.count} onChange={toOffset} />}
    </Section>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "companies",
  icon: BuildingStorefront,
  rank: 4,
})

export const handle = crumb("companies", "menu")

export default CompaniesPage
