import { Choice, Search } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { SellerView } from "../../contract"

const BASES = ["", "arbitration", "history", "exclusive", "rights", "nearest", "manufacturer"]

interface BindingFilterProps {
  value: (name: string) => string
  sellers: SellerView[]
  onChange: (values: Record<string, string>) => void
}

/** Whom to show. */
export function BindingFilter({ value, sellers, onChange }: BindingFilterProps) {
  const { t } = useTranslation("territories")
  const sellerOptions = sellers.map(({ entity_id, name }) => [entity_id, name] as const)
  return (
    <>
      <Choice
        label={t("seller")}
        value={value("seller_id")}
        options={[["", t("any_seller")], ...sellerOptions]}
        onChange={(seller_id) => onChange({ seller_id })}
      />
      <Choice
        label={t("basis")}
        value={value("basis")}
        options={BASES.map((basis) => [basis, t(`basis_${basis || "any"}`)] as const)}
        onChange={(basis) => onChange({ basis })}
      />
      <Search label={t("search")} value={value("q")} onChange={(q) => onChange({ q })} />
    </>
  )
}
