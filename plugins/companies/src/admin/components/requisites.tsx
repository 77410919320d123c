import { type Fact, FactList, Section } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminCompanyDetail } from "../../contract"

function useFacts(company: AdminCompanyDetail): Fact[] {
  const { t } = useTranslation("companies")
  const { requisites, delivery_address: delivery, group } = company
  const bank = requisites.bank
  return [
    [t("name"), requisites.full_name],
    [t("tax_id"), requisites.tax_id],
    ...requisites.registration_ids.map(({ code, value }): Fact => [
      t(code, { defaultValue: code.toUpperCase() }),
      value,
    ]),
    [t("legal_address"), requisites.legal_address],
    [
      t("delivery_address"),
      [delivery.postal_code, delivery.city, delivery.address].filter(Boolean).join(", "),
    ],
    ...(bank ? [[t("bank"), `${bank.name}, ${bank.bic}, ${bank.account}`] as const] : []),
    [t("primary"), group.primary_entity.name],
  ]
}

export function Requisites({ company }: { company: AdminCompanyDetail }) {
  const { t } = useTranslation("companies")
  return (
    <Section title={t("requisites")}>
      <FactList facts={useFacts(company)} />
    </Section>
  )
}
