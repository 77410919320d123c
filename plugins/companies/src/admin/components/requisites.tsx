import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCompanyDetail } from "../../contract"

function rows(company: AdminCompanyDetail): [string, string][] {
  const { requisites, delivery_address: delivery, group } = company
  const bank = requisites.bank
  return [
    ["name", requisites.full_name],
    ["tax_id", requisites.tax_id],
    ...requisites.registration_ids.map(({ code, value }): [string, string] => [code, value]),
    ["legal_address", requisites.legal_address],
    ["delivery_address", `${delivery.postal_code}, ${delivery.city}, ${delivery.address}`],
    ...(bank ? [["bank", `${bank.name}, ${bank.bic}, ${bank.account}`] as [string, string]] : []),
    ["primary", group.primary_entity.name],
  ]
}

export function Requisites({ company }: { company: AdminCompanyDetail }) {
  const { t } = useTranslation("companies")
  return (
    <Container className="overflow-hidden p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("requisites")}
      </Heading>
      <dl className="divide-y border-t">
        {rows(company).map(([label, value]) => (
          <div key={label} className="grid grid-cols-3 gap-4 px-6 py-2">
            <Text asChild size="small" className="text-ui-fg-subtle">
              <dt>{t(label, { defaultValue: label.toUpperCase() })}</dt>
            </Text>
            <Text asChild size="small" className="col-span-2">
              <dd>{value}</dd>
            </Text>
          </div>
        ))}
      </dl>
    </Container>
  )
}
