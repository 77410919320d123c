"use client"

import { useLocale, useTranslations } from "use-intl/react"
import type { ShoppingListRef } from "@orac/checkout/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import { useEntity } from "@/components/ui/entity-context"
import { HoverLink } from "@/components/ui/hover-link"
import button from "@/components/ui/button.module.css"
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
  const columns: (Column<ShoppingListRef> | false)[] = [
    {
      title: t("name"),
      place: "title",
      cell: ({ id, name }) => <HoverLink href={`/${locale}/account/lists/${id}`}>{name}</HoverLink>,
    },
    {
      title: t("line_count"),
      isNumber: true,
      isNamed: true,
      cell: ({ line_count }) => formatNumber(line_count, locale),
    },
    {
      title: t("updated"),
      place: "state",
      isQuiet: true,
      cell: ({ updated_at, updated_by: name }) =>
        t("updated_by", { moment: formatMoment(updated_at, locale, timeZone), name }),
    },
    onDelete !== null && {
      title: t("actions"),
      isUntitled: true,
      place: "command",
      isNumber: true,
      cell: (list) => (
        <button
          type="button"
          className={button.plain}
          onClick={() => onDelete(list)}
          aria-label={t("delete_of", { name: list.name })}
        >
          {t("delete")}
        </button>
      ),
    },
  ]
  return <DataTable columns={columns} rows={lists} keyOf={({ id }) => id} />
}
