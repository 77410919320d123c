import type { ClientList } from "@orac/territories/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import { HoverLink } from "@/components/ui/hover-link"
import { formatDay } from "@/lib/format/date"
import { type Locale, localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

/** The clients of a dealer with the reason why each is its own. */
export function ClientTable({ clients, count, locale }: ClientList & { locale: Locale }) {
  const t = translator(locale, "clients")
  const columns: Column<ClientList["clients"][number]>[] = [
    {
      title: t("name"),
      place: "title",
      cell: ({ id, name }) => (
        <HoverLink href={`/${locale}/account/clients/${id}`}>{name}</HoverLink>
      ),
    },
    { title: t("city"), place: "state", cell: ({ city }) => city },
    { title: t("tax_id"), isNamed: true, cell: ({ tax_id }) => tax_id },
    {
      title: t("since"),
      place: "when",
      isNamed: true,
      cell: ({ since }) => formatDay(since, locale),
    },
    { title: t("why"), cell: ({ words }) => (words ? localText(words, locale) : t("chain")) },
  ]
  return (
    <DataTable
      caption={t("count", { count })}
      columns={columns}
      rows={clients}
      keyOf={({ id }) => id}
    />
  )
}
