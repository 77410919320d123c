import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCompanyRow } from "../../../contract"
import { CompanyTable } from "../../components/company-table"
import { LoadError } from "../../components/load-error"
import { useResource } from "../../lib/use-resource"

const PAGE = 50

const CompaniesPage = () => {
  const { t } = useTranslation("companies")
  const [q, setQ] = useState("")
  const [offset, setOffset] = useState(0)
  const path = `/admin/companies?limit=${PAGE}&offset=${offset}&q=${encodeURIComponent(q)}`
  const { data, error, reload } = useResource<{ companies: AdminCompanyRow[]; count: number }>(path)
  const search = (value: string) => {
    setQ(value)
    setOffset(0)
  }
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading level="h1">{t("title")}</Heading>
        <Input
          type="search"
          size="small"
          value={q}
          placeholder={t("search")}
          aria-label={t("search")}
          onChange={(event) => search(event.target.value)}
        />
      </div>
      {error && <LoadError message={error} retry={reload} />}
      {data && <CompanyTable companies={data.companies} />}
      {data && data.count > 0 && (
        <div className="flex items-center justify-between px-6 py-3">
          <Text size="small" className="text-ui-fg-subtle">
            {t("shown", {
              from: offset + 1,
              to: Math.min(offset + PAGE, data.count),
              count: data.count,
            })}
          </Text>
          <div className="flex gap-2">
            <Button
              size="small"
              variant="secondary"
              disabled={!offset}
              onClick={() => setOffset(offset - PAGE)}
            >
              {t("previous")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={offset + PAGE >= data.count}
              onClick={() => setOffset(offset + PAGE)}
            >
              {t("next")}
            </Button>
          </div>
        </div>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "companies",
  icon: BuildingStorefront,
})

export default CompaniesPage
