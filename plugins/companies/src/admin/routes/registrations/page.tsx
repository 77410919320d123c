import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button, Container, Heading, Input, Select, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminRegistrationRow, RegistrationState } from "../../../contract"
import { LoadError } from "../../components/load-error"
import { RegistrationTable } from "../../components/registration-table"
import { useResource } from "../../lib/use-resource"

const PAGE = 50
const ALL = "all"

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
  const [q, setQ] = useState("")
  const [state, setState] = useState<string>(ALL)
  const [offset, setOffset] = useState(0)
  const filter = state === ALL ? "" : `&state=${state}`
  const { data, error, reload } = useResource<{
    registrations: AdminRegistrationRow[]
    count: number
  }>(`/admin/registrations?limit=${PAGE}&offset=${offset}&q=${encodeURIComponent(q)}${filter}`)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h1">{t("title")}</Heading>
        <div className="flex items-center gap-3">
          <Input
            type="search"
            size="small"
            value={q}
            placeholder={t("search")}
            aria-label={t("search")}
            onChange={({ target }) => {
              setQ(target.value)
              setOffset(0)
            }}
          />
          <Select
            size="small"
            value={state}
            onValueChange={(value) => {
              setState(value)
              setOffset(0)
            }}
          >
            <Select.Trigger aria-label={t("state")}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={ALL}>{t("all")}</Select.Item>
              {STATES.map((one) => (
                <Select.Item key={one} value={one}>
                  {t(`state_${one}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Button size="small" variant="secondary" asChild>
            <Link to="/registrations/rules">{t("rules")}</Link>
          </Button>
        </div>
      </div>
      {error && <LoadError message={error} retry={reload} />}
      {data && <RegistrationTable rows={data.registrations} />}
      {data && data.count > PAGE && (
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
  translationNs: "registrations",
  icon: DocumentText,
})

export default RegistrationsPage
