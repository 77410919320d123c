import type { DiscountCell } from "@orac/pricing/contract"
import table from "@/components/ui/table.module.css"
import { discountField } from "@/lib/clients/form-values"
import { formatPercent } from "@/lib/format/number"
import { type Locale, localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

interface Props {
  cells: DiscountCell[]
  locale: Locale
  /** Whether the percentages are fields of a form. */
  isForm: boolean
}

/** Discounts by product group beside what counts without them. */
export function DiscountTable({ cells, locale, isForm }: Props) {
  const t = translator(locale, "clients")
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t("group")}</th>
          <th scope="col" className={table.number}>
            {t("discount")}
          </th>
          <th scope="col" className={table.number}>
            {t("usual")}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ product_group, name, percent, usual_percent }) => (
          <tr key={product_group}>
            <th scope="row">{localText(name, locale)}</th>
            <td data-label={t("discount")} className={table.number}>
              {isForm ? (
                <input
                  name={discountField(product_group, percent)}
                  inputMode="decimal"
                  pattern="\d{1,3}([.,]\d{1,2})?"
                  title={t("percent_hint")}
                  defaultValue={percent ?? ""}
                  placeholder={String(usual_percent)}
                  aria-label={t("discount_of", { group: localText(name, locale) })}
                />
              ) : (
                (percent !== null && formatPercent(percent, locale)) || "–"
              )}
            </td>
            <td data-label={t("usual")} className={table.number}>
              {formatPercent(usual_percent, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
