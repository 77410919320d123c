import { Button, Input, Label, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { QueueRow } from "../../contract"
import { request } from "../lib/use-resource"

interface Props {
  row: QueueRow
  onDone: () => void
}

type Kind = "take" | "offer" | "cancel"

function useDecision({ row, onDone }: Props) {
  const [error, setError] = useState("")
  const [isWorking, setWorking] = useState(false)
  const decide = async (body: object) => {
    setWorking(true)
    setError("")
    try {
      await request(`/admin/desk/queue/${row.id}`, body)
      onDone()
    } catch (failure) {
      setError((failure as Error).message)
    } finally {
      setWorking(false)
    }
  }
  return { decide, error, isWorking }
}

const money = (row: QueueRow, language: string) => {
  const format = new Intl.NumberFormat(language, {
    style: "currency",
    currency: row.currency_code.toUpperCase(),
  })
  return format.format(
    row.goods_minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)
  )
}

/** One order that nobody took, and what staff can make of it. */
export function QueueItem(props: Props) {
  const { row } = props
  const { t, i18n } = useTranslation("desk")
  const { decide, error, isWorking } = useDecision(props)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    const kind = form.get("kind") as Kind
    const reason = String(form.get("reason"))
    const seller_id = String(form.get("seller_id"))
    void decide(
      kind === "take" ? { kind } : { kind, reason, ...(kind === "offer" && { seller_id }) }
    )
  }
  return (
    <form onSubmit={submit} className="grid gap-3 px-6 py-4">
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        <Link to={`/orders/${row.order_id}`} className="text-ui-fg-interactive">
          {t("order", { number: row.display_id })}
        </Link>
        <Text size="small">{row.client.name}</Text>
        <Text size="small">
          {t("pieces")}: {row.pieces}
        </Text>
        <Text size="small">{money(row, i18n.language)}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("since")} {new Date(row.offered_at).toLocaleString(i18n.language)}
        </Text>
      </div>
      <Choices row={row} isWorking={isWorking} />
      {error && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {error}
        </Text>
      )}
    </form>
  )
}

function Choices({ row, isWorking }: { row: QueueRow; isWorking: boolean }) {
  const { t } = useTranslation("desk")
  const button = { type: "submit", size: "small", name: "kind", isLoading: isWorking } as const
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Button {...button} value="take" formNoValidate>
        {t("take")}
      </Button>
      <div className="grid gap-1">
        <Label htmlFor={`seller-${row.id}`}>{t("seller")}</Label>
        <select
          id={`seller-${row.id}`}
          name="seller_id"
          className="bg-ui-bg-field shadow-borders-base txt-compact-small h-8 rounded-md px-2"
        >
          {row.sellers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="grid gap-1">
        <Label htmlFor={`reason-${row.id}`}>{t("reason")}</Label>
        <Input id={`reason-${row.id}`} name="reason" required title={t("reason_needed")} />
      </div>
      <Button {...button} value="offer" variant="secondary">
        {t("offer")}
      </Button>
      <Button {...button} value="cancel" variant="danger">
        {t("cancel")}
      </Button>
    </div>
  )
}
