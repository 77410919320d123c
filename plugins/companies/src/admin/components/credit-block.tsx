import { Button, Input } from "@medusajs/ui"
import {
  type Fact,
  Facts,
  Field,
  Form,
  numberOf,
  Section,
  textOf,
  useAct,
  useFormat,
  useResource,
} from "@orac/admin-kit"
import { useTranslation } from "react-i18next"

/** What the credit plugin answers about a company; the block stays away where that plugin is not installed. */
interface Credit {
  currency_code: string
  limit_minor: number | null
  exposure_minor: number
  available_minor: number
  terms: { net_days: number }
}

function useFigures({ currency_code, limit_minor, ...credit }: Credit): Fact[] {
  const { t } = useTranslation("companies")
  const { money } = useFormat()
  return [
    [t("limit"), limit_minor === null ? t("no_limit") : money(limit_minor, currency_code)],
    [t("exposure"), money(credit.exposure_minor, currency_code)],
    [t("available"), money(credit.available_minor, currency_code)],
    [t("net_days"), credit.terms.net_days],
  ]
}

interface LimitFormProps {
  currency: string
  onSubmit: (form: FormData) => Promise<boolean>
}

function LimitForm({ currency, onSubmit }: LimitFormProps) {
  const { t } = useTranslation("companies")
  return (
    <Form onSubmit={onSubmit} className="flex flex-wrap items-end gap-4 px-6 py-4">
      {(isWorking) => (
        <>
          <Field id="limit" label={`${t("limit")}, ${currency.toUpperCase()}`}>
            <Input
              id="limit"
              name="limit"
              size="small"
              type="number"
              min={0}
              step="0.01"
              required
            />
          </Field>
          <Field id="reason" label={t("reason")} className="min-w-64 flex-1">
            <Input id="reason" name="reason" size="small" maxLength={500} required />
          </Field>
          <Button type="submit" size="small" variant="secondary" isLoading={isWorking}>
            {t("set_limit")}
          </Button>
        </>
      )}
    </Form>
  )
}

function CreditFigures({ credit }: { credit: Credit }) {
  return <Facts facts={useFigures(credit)} columns={4} />
}

export function CreditBlock({ companyId, digits }: { companyId: string; digits: number }) {
  const { t } = useTranslation("companies")
  const path = `/admin/companies/${companyId}/credit`
  const { data, reload } = useResource<{ credit: Credit }>(path)
  const act = useAct("companies")
  if (!data) {
    return null
  }
  const { credit } = data
  const setLimit = async (form: FormData) => {
    const limit_minor = Math.round((numberOf(form, "limit") ?? 0) * 10 ** digits)
    const body = { limit_minor, reason: textOf(form, "reason") }
    const isSet = Boolean(await act(`${path}-limit`, body, () => t("saved")))
    reload()
    return isSet
  }
  return (
    <Section title={t("terms")}>
      <CreditFigures credit={credit} />
      <LimitForm currency={credit.currency_code} onSubmit={setLimit} />
    </Section>
  )
}
