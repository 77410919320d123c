"use client"

import { useLocale, useTranslations } from "use-intl/react"
import type { ShoppingListRef } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import { HoverLink } from "@/components/ui/hover-link"
import button from "@/components/ui/button.module.css"
import table from "@/components/ui/table.module.css"
import { formatMoment } from "@/lib/format/date"
import { formatNumber } from "@/lib/format/number"

interface Props {
  lists: ShoppingListRef[]
  /** Null for a role that may only look. */
  onDelete: ((list: ShoppingListRef) => void) | null
}

export function ListTable({ lists, onDelete }: Props) {
  const t = useTranslations("lists")
  const locale = useLocale()
  const { timeZone } = useEntity()
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col" className={table.number}>
            {t("line_count")}
          </th>
          <th scope="col">{t("updated")}</th>
          {onDelete && (
            <th scope="col">
              <span className="visually-hidden">{t("actions")}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <tr key={list.id}>
            <th scope="row">
              <HoverLink href={`/${locale}/account/lists/${list.id}`}>{list.name}</HoverLink>
            </th>
            <td className={table.number} data-label={t("line_count")}>
              {formatNumber(list.line_count, locale)}
            </td>
            <td className={table.quiet} data-label={t("updated")}>
              {t("updated_by", {
                moment: formatMoment(list.updated_at, locale, timeZone),
                name: list.updated_by,
              })}
            </td>
            {onDelete && (
              <td className={table.number}>
                <button
                  type="button"
                  className={button.quiet}
                  onClick={() => onDelete(list)}
                  aria-label={t("delete_of", { name: list.name })}
                >
                  {t("delete")}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
