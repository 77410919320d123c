import type { DiscountCell } from "@orac/pricing/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
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
  const columns: Column<DiscountCell>[] = [
    { title: t("group"), place: "title", cell: ({ name }) => localText(name, locale) },
    {
      title: t("discount"),
      place: "sum",
      isNumber: true,
      cell: (cell) =>
        isForm ? (
          <PercentField cell={cell} locale={locale} />
        ) : (
          (cell.percent !== null && formatPercent(cell.percent, locale)) || "–"
        ),
    },
    {
      title: t("usual"),
      isNumber: true,
      isNamed: true,
      cell: ({ usual_percent }) => formatPercent(usual_percent, locale),
    },
  ]
  return <DataTable columns={columns} rows={cells} keyOf={({ product_group }) => product_group} />
}

function PercentField({ cell, locale }: { cell: DiscountCell; locale: Locale }) {
  const t = translator(locale, "clients")
  const { product_group, percent, usual_percent, name } = cell
  return (
    <input
      name={discountField(product_group, percent)}
      inputMode="decimal"
      pattern="\d{1,3}([.,]\d{1,2})?"
      title={t("percent_hint")}
      defaultValue={percent ?? ""}
      placeholder={String(usual_percent)}
      aria-label={t("discount_of", { group: localText(name, locale) })}
    />
  )
}
