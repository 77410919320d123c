import type { ClientList } from "@orac/territories/contract"
import { HoverLink } from "@/components/ui/hover-link"
import table from "@/components/ui/table.module.css"
import { formatDay } from "@/lib/format/date"
import { type Locale, localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

/** The clients of a dealer with the reason why each is its own. */
export function ClientTable({ clients, count, locale }: ClientList & { locale: Locale }) {
  const t = translator(locale, "clients")
  return (
    <table className={table.table}>
      <caption>{t("count", { count })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("city")}</th>
          <th scope="col">{t("tax_id")}</th>
          <th scope="col">{t("since")}</th>
          <th scope="col">{t("why")}</th>
        </tr>
      </thead>
      <tbody>
        {clients.map((client) => (
          <tr key={client.id}>
            <th scope="row">
              <HoverLink href={`/${locale}/account/clients/${client.id}`}>{client.name}</HoverLink>
            </th>
            <td data-label={t("city")}>{client.city}</td>
            <td data-label={t("tax_id")}>{client.tax_id}</td>
            <td data-label={t("since")}>{formatDay(client.since, locale)}</td>
            <td data-label={t("why")}>
              {client.words ? localText(client.words, locale) : t("chain")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
