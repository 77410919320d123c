import type { ClientList } from "@orac/territories/contract"
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
            <th scope="row">{client.name}</th>
            <td>{client.city}</td>
            <td>{client.tax_id}</td>
            <td>{formatDay(client.since, locale)}</td>
            <td>{localText(client.words, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
