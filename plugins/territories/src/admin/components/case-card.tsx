import { Badge, Heading, Text } from "@medusajs/ui"
import { ReasonForm, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { CaseView, SideView } from "../../contract"
import type { Change } from "../lib/use-change"

function Evidence({ side }: { side: SideView }) {
  const { t } = useTranslation("territories")
  const { day } = useFormat()
  const { right, dealings } = side
  return (
    <ul className="text-ui-fg-subtle">
      {dealings.map(({ kind, orders, since, until, source }, index) => (
        <li key={index}>
          <Text size="small">
            {t(`dealing_${kind}`, { count: orders })}, {day(since)} – {day(until)} · {source}
          </Text>
        </li>
      ))}
      {right && (
        <li>
          <Text size="small">
            {t("right_since", { day: day(right.valid_from), priority: right.priority })}
            {right.note && ` · ${right.note}`}
          </Text>
        </li>
      )}
    </ul>
  )
}

interface SideProps {
  side: SideView
  conflict: CaseView
  save: Change
}

function Side({ side, conflict, save }: SideProps) {
  const { t } = useTranslation("territories")
  const { say } = useFormat()
  const { seller_id, seller_name } = side
  const isWinner = conflict.winner_id === seller_id
  return (
    <div className="flex flex-1 flex-col gap-2 rounded-lg border border-ui-border-base p-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">
          {seller_name}
        </Text>
        {side.role && <Badge size="2xsmall">{t(`role_${side.role}`)}</Badge>}
        {conflict.served_by === seller_id && (
          <Badge size="2xsmall" color="green">
            {t("serves_now")}
          </Badge>
        )}
        {isWinner && (
          <Badge size="2xsmall" color="purple">
            {t("winner")}
          </Badge>
        )}
      </div>
      <Text size="small">{say(side.words)}</Text>
      <Evidence side={side} />
      {conflict.status === "open" && (
        <div className="mt-auto">
          <ReasonForm
            title={t("decide_for", { seller: seller_name, client: conflict.entity_name })}
            label={t("decide")}
            onSubmit={(reason) =>
              save(`/admin/arbitration/${conflict.id}/decide`, { winner_id: seller_id, reason })
            }
          />
        </div>
      )}
    </div>
  )
}

/** A conflict with both claims side by side, and what was decided. */
export function CaseCard({ conflict, save }: { conflict: CaseView; save: Change }) {
  const { t } = useTranslation("territories")
  const { day } = useFormat()
  return (
    <article className="flex flex-col gap-3 px-6 py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <Heading level="h2">
          {conflict.entity_name}, {conflict.city}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`case_${conflict.kind}`)} · {day(conflict.created_at)}
        </Text>
      </div>
      <div className="flex flex-col gap-3 md:flex-row">
        {conflict.sides.map((side) => (
          <Side key={side.seller_id} side={side} conflict={conflict} save={save} />
        ))}
      </div>
      {conflict.status === "decided" && (
        <Text size="small">
          {day(conflict.decided_at)}, {conflict.decided_by}: {conflict.decision_reason}
        </Text>
      )}
    </article>
  )
}
