import type { PadRef } from "@orac/checkout/contract"
import { Confirm } from "@/components/ui/confirm"
import { type Column, DataTable } from "@/components/ui/data-table"
import { HoverLink } from "@/components/ui/hover-link"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import { padPath } from "@/lib/navigation"

import { DeletePad } from "./delete-pad"

/** The drafts of a company, each with how far it is. */
export function PadTable({ session, pads }: { session: Session; pads: PadRef[] }) {
  const { locale, entity } = session
  const t = translator(locale, "pads")
  const columns: Column<PadRef>[] = [
    {
      title: t("col_name"),
      place: "title",
      cell: ({ id, name }) => <HoverLink href={padPath(locale, id)}>{name}</HoverLink>,
    },
    {
      title: t("col_lines"),
      isNumber: true,
      isNamed: true,
      cell: ({ line_count }) => formatNumber(line_count, locale),
    },
    {
      title: t("col_problems"),
      isNumber: true,
      isNamed: true,
      cell: ({ unresolved_count: count }) => count > 0 && formatNumber(count, locale),
    },
    {
      title: t("col_total"),
      place: "sum",
      isNumber: true,
      cell: ({ total_minor: total, currency_code }) =>
        total !== null && formatMoney(total, currency_code, locale),
    },
    {
      title: t("col_updated"),
      place: "state",
      isQuiet: true,
      cell: ({ updated_at, updated_by }) =>
        `${formatMoment(updated_at, locale, entity.time_zone)}, ${updated_by}`,
    },
    {
      title: t("delete"),
      isUntitled: true,
      place: "command",
      isNumber: true,
      cell: (pad) =>
        pad.is_waiting ? (
          translator(locale, "approvals")("state_pending")
        ) : (
          <Confirm
            id={`delete-${pad.id}`}
            label={t("delete")}
            about={pad.name}
            question={t("delete_question", { name: pad.name })}
            cancel={translator(locale, "common")("cancel")}
            isPlain
          >
            <DeletePad padId={pad.id} />
          </Confirm>
        ),
    },
  ]
  return <DataTable columns={columns} rows={pads} keyOf={({ id }) => id} />
}
