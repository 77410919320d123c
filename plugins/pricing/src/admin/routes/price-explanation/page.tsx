import { defineRouteConfig } from "@medusajs/admin-sdk"
import { QuestionMarkCircle } from "@medusajs/icons"
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
  const [sku, setSku] = useState("")
  const [answer, setAnswer] = useState<PriceExplanation>()
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const quantity = Number(new FormData(event.currentTarget).get("quantity"))
    request<PriceExplanation>("/admin/price-explanation", {
      entity_id: company?.id,
      sku: sku.trim(),
      quantity,
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
            <Input
              id="sku"
              maxLength={100}
              value={sku}
              onChange={(event) => setSku(event.target.value)}
            />
          </div>
          <div className="flex flex-col gap-1">
            <Label htmlFor="quantity">{t("quantity")}</Label>
            <Input id="quantity" name="quantity" type="number" min={1} defaultValue={1} required />
          </div>
          <Button type="submit" disabled={!company || !sku.trim()}>
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
  icon: QuestionMarkCircle,
})

export default PriceExplanationPage
