import type { PadRef } from "@orac/checkout/contract"
import { deletePad } from "@/components/pad/actions"
import { HoverLink } from "@/components/ui/hover-link"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"
import button from "@/components/ui/button.module.css"
import table from "@/components/ui/table.module.css"

export function PadTable({ session, pads }: { session: Session; pads: PadRef[] }) {
  const { locale, entity } = session
  const t = translator(locale, "pads")
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t("col_name")}</th>
          <th scope="col" className={table.number}>
            {t("col_lines")}
          </th>
          <th scope="col" className={table.number}>
            {t("col_problems")}
          </th>
          <th scope="col" className={table.number}>
            {t("col_total")}
          </th>
          <th scope="col">{t("col_updated")}</th>
          <th scope="col">
            <span className="visually-hidden">{t("delete")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {pads.map((pad) => (
          <tr key={pad.id}>
            <th scope="row">
              <HoverLink href={`/${locale}/pads/${pad.id}`}>{pad.name}</HoverLink>
            </th>
            <td className={table.number} data-label={t("col_lines")}>
              {pad.line_count}
            </td>
            <td className={table.number} data-label={t("col_problems")}>
              {pad.unresolved_count || ""}
            </td>
            <td className={table.number} data-label={t("col_total")}>
              {pad.total_minor === null
                ? ""
                : formatMoney(pad.total_minor, pad.currency_code, locale)}
            </td>
            <td className={table.quiet} data-label={t("col_updated")}>
              {formatMoment(pad.updated_at, locale, entity.time_zone)}, {pad.updated_by}
            </td>
            <td className={table.number}>
              {pad.is_waiting ? (
                translator(locale, "approvals")("state_pending")
              ) : (
                <form action={deletePad.bind(null, locale, pad.id)}>
                  <button
                    type="submit"
                    className={button.quiet}
                    aria-label={t("delete_of", { name: pad.name })}
                  >
                    {t("delete")}
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
