import { Button, Container, Heading, Input, Label, Text, toast } from "@medusajs/ui"
import { type ChangeEvent, type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { request, useResource } from "../lib/use-resource"

/** What the credit plugin answers about a company; the block stays away where that plugin is not installed. */
interface Credit {
  currency_code: string
  limit_minor: number | null
  exposure_minor: number
  available_minor: number
  terms: { net_days: number }
}

function useMoney(currency: string, digits: number) {
  const { i18n } = useTranslation("companies")
  const format = new Intl.NumberFormat(i18n.language, {
    style: "currency",
    currency: currency.toUpperCase(),
  })
  return (minor: number) => format.format(minor / 10 ** digits)
}

function Figures({ credit, digits }: { credit: Credit; digits: number }) {
  const { t } = useTranslation("companies")
  const money = useMoney(credit.currency_code, digits)
  const rows: [string, string][] = [
    ["limit", credit.limit_minor === null ? t("no_limit") : money(credit.limit_minor)],
    ["exposure", money(credit.exposure_minor)],
    ["available", money(credit.available_minor)],
    ["net_days", String(credit.terms.net_days)],
  ]
  return (
    <dl className="grid grid-cols-4 gap-4 px-6 py-4">
      {rows.map(([label, value]) => (
        <div key={label}>
          <Text asChild size="small" className="text-ui-fg-subtle">
            <dt>{t(label)}</dt>
          </Text>
          <Text asChild className="tabular-nums">
            <dd>{value}</dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}

const EMPTY = { limit: "", reason: "" }

export function CreditBlock({ companyId, digits }: { companyId: string; digits: number }) {
  const { t } = useTranslation("companies")
  const path = `/admin/companies/${companyId}/credit`
  const { data, reload } = useResource<{ credit: Credit }>(path)
  const [values, setValues] = useState(EMPTY)
  if (!data) {
    return null
  }
  const change = (event: ChangeEvent<HTMLInputElement>) =>
    setValues({ ...values, [event.target.name]: event.target.value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = JSON.stringify({
      limit_minor: Math.round(Number(values.limit) * 10 ** digits),
      reason: values.reason,
    })
    request(`${path}-limit`, { method: "POST", body }).then(
      () => {
        toast.success(t("saved"))
        setValues(EMPTY)
        reload()
      },
      (error: Error) => toast.error(error.message)
    )
  }
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("terms")}
      </Heading>
      <Figures credit={data.credit} digits={digits} />
      <form onSubmit={submit} className="flex flex-wrap items-end gap-4 px-6 py-4">
        <div className="flex flex-col gap-1">
          <Label htmlFor="limit">
            {t("limit")}, {data.credit.currency_code.toUpperCase()}
          </Label>
          <Input
            id="limit"
            name="limit"
            type="number"
            min={0}
            step="0.01"
            value={values.limit}
            onChange={change}
          />
        </div>
        <div className="flex flex-1 flex-col gap-1">
          <Label htmlFor="reason">{t("reason")}</Label>
          <Input
            id="reason"
            name="reason"
            maxLength={500}
            value={values.reason}
            onChange={change}
          />
        </div>
        <Button type="submit" variant="secondary" disabled={!values.limit || !values.reason.trim()}>
          {t("set_limit")}
        </Button>
      </form>
    </Container>
  )
}
