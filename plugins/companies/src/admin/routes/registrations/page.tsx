import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { Choice, crumb, Pager, Search, Section, useFilter, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminRegistrationRow, RegistrationState } from "../../../contract"
import { RegistrationTable } from "../../components/registration-table"

const STATES: RegistrationState[] = [
  "manual_review",
  "needs_documents",
  "email_confirmed",
  "draft",
  "auto_check",
  "active",
  "rejected",
  "expired",
]

const RegistrationsPage = () => {
  const { t } = useTranslation("registrations")
  const { value, change, query, offset, toOffset } = useFilter()
  const registrations = useResource<{ registrations: AdminRegistrationRow[]; count: number }>(
    `/admin/registrations?${query}`
  )
  const { data } = registrations
  const isFiltered = Boolean(value("q") || value("state"))
  const rules = (
    <Button size="small" variant="secondary" asChild>
      <Link to="/registrations/rules">{t("rules")}</Link>
    </Button>
  )
  const filters = (
    <>
      <Choice
        label={t("state")}
        value={value("state")}
        options={[["", t("all")], ...STATES.map((one) => [one, t(`state_${one}`)] as const)]}
        onChange={(state) => change({ state })}
      />
      <Search label={t("search")} value={value("q")} onChange={(q) => change({ q })} />
    </>
  )
  return (
    <Section level="h1" title={t("title")} actions={rules} filters={filters} from={registrations}>
      {data && (
        <RegistrationTable
          rows={data.registrations}
          empty={t(isFiltered ? "none_found" : "empty")}
        />
      )}
      {data && <Pager offset={offset} count={data.count} onChange={toOffset} />}
    </Section>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "registrations",
  icon: DocumentText,
  rank: 5,
})

export const handle = crumb("registrations", "menu")

export default RegistrationsPage
