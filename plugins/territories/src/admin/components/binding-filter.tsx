import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type { SellerView } from "../../contract"
import { Choice } from "./choice"

const BASES = ["", "arbitration", "history", "exclusive", "rights", "nearest", "manufacturer"]
const PAUSE_MS = 250

interface BindingFilterProps {
  params: URLSearchParams
  sellers: SellerView[]
  onChange: (values: Record<string, string>) => void
}

/** Whom to show; words count once the typing pauses. */
export function BindingFilter({ params, sellers, onChange }: BindingFilterProps) {
  const { t } = useTranslation("territories")
  const q = params.get("q") ?? ""
  const [text, setText] = useState(q)
  useEffect(() => {
    const timer = setTimeout(() => text !== q && onChange({ q: text }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, q, onChange])
  const sellerOptions = sellers.map(({ entity_id, name }) => [entity_id, name] as const)
  return (
    <>
      <Choice
        label={t("seller")}
        value={params.get("seller_id") ?? ""}
        options={[["", t("any_seller")], ...sellerOptions]}
        onChange={(seller_id) => onChange({ seller_id })}
      />
      <Choice
        label={t("basis")}
        value={params.get("basis") ?? ""}
        options={BASES.map((basis) => [basis, t(`basis_${basis || "any"}`)] as const)}
        onChange={(basis) => onChange({ basis })}
      />
      <Input
        type="search"
        size="small"
        value={text}
        placeholder={t("search")}
        aria-label={t("search")}
        onChange={(event) => setText(event.target.value)}
      />
    </>
  )
}
