import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PriceExplanation } from "../../../contract"
import { type Company, CompanyPicker } from "../../components/company-picker"
import { PriceTrace } from "../../components/price-trace"
import { request } from "../../lib/request"

const PriceExplanationPage = () => {
  const { t } = useTranslation("pricing")
  const [company, setCompany] = useState<Company>()
  const [answer, setAnswer] = useState<PriceExplanation>()
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    request<PriceExplanation>("/admin/price-explanation", {
      entity_id: company?.id,
      sku: String(form.get("sku")).trim(),
      quantity: Number(form.get("quantity")),
    }).then(
      (explanation) => {
        setError(undefined)
        setAnswer(explanation)
      },
      (failure: Error) => setError(failure.message)
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <Container>
        <Heading level="h1">{t("title")}</Heading>
        <Text className="mb-4 text-ui-fg-subtle">{t("intro")}</Text>
        <form onSubmit={submit} className="flex flex-wrap items-end gap-4">
          <CompanyPicker onPick={setCompany} />
          <div className="flex flex-col gap-1">
            <Label htmlFor="sku">{t("sku")}</Label>
            <Input id="sku" name="sku" required maxLength={100} />
          </div>
          <div className="flex flex-col gap-1">
            <Label htmlFor="quantity">{t("quantity")}</Label>
            <Input id="quantity" name="quantity" type="number" min={1} defaultValue={1} required />
          </div>
          <Button type="submit" disabled={!company}>
            {t("explain")}
          </Button>
        </form>
      </Container>
      {error && <Alert variant="error">{error}</Alert>}
      {answer && <PriceTrace price={answer.price} />}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "pricing",
  icon: CurrencyDollar,
})

export default PriceExplanationPage
