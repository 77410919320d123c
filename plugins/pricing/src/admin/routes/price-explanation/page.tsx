import { defineRouteConfig } from "@medusajs/admin-sdk"
import { QuestionMarkCircle } from "@medusajs/icons"
import { Alert, Button, Input } from "@medusajs/ui"
import { crumb, Field, Form, numberOf, request, Section, textOf, useProblem } from "@orac/admin-kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PriceExplanation } from "../../../contract"
import { type Company, CompanyPicker } from "../../components/company-picker"
import { PriceTrace } from "../../components/price-trace"

type Answer = PriceExplanation | Error | null

const PriceExplanationPage = () => {
  const { t } = useTranslation("pricing")
  const problem = useProblem("pricing")
  const [company, setCompany] = useState<Company>()
  const [answer, setAnswer] = useState<Answer>(null)
  const ask = async (form: FormData) => {
    const body = {
      entity_id: company?.id,
      sku: textOf(form, "sku"),
      quantity: numberOf(form, "quantity"),
    }
    const asked = request<PriceExplanation>("/admin/price-explanation", body)
    setAnswer(await asked.catch((error: Error) => error))
  }
  return (
    <div className="flex flex-col gap-3">
      <Section level="h1" title={t("title")} hint={t("intro")}>
        <Form onSubmit={ask} className="flex flex-wrap items-end gap-4 px-6 py-4">
          {(isWorking) => (
            <>
              <CompanyPicker onPick={setCompany} />
              <Field id="sku" label={t("sku")}>
                <Input id="sku" name="sku" size="small" maxLength={100} required />
              </Field>
              <Field id="quantity" label={t("quantity")}>
                <Input
                  id="quantity"
                  name="quantity"
                  size="small"
                  type="number"
                  min={1}
                  defaultValue={1}
                  required
                />
              </Field>
              <Button type="submit" size="small" disabled={!company} isLoading={isWorking}>
                {t("explain")}
              </Button>
            </>
          )}
        </Form>
      </Section>
      {answer instanceof Error && <Alert variant="error">{problem(answer)}</Alert>}
      {answer && "price" in answer && <PriceTrace price={answer.price} />}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "pricing",
  icon: QuestionMarkCircle,
  rank: 8,
})

export const handle = crumb("pricing", "menu")

export default PriceExplanationPage
