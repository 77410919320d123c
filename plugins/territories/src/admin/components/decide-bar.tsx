import { Button, Input, Text } from "@medusajs/ui"
import { useAct, useSure } from "@orac/admin-kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"

interface Outcome {
  decided: string[]
  outdated: string[]
  gone: string[]
}

/** Accepts or refuses the chosen proposals together. */
export function DecideBar({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const { t } = useTranslation("territories")
  const act = useAct("territories")
  const isSure = useSure()
  const [note, setNote] = useState("")
  const decide = async (accept: boolean) => {
    const verdict = accept ? "accept" : "refuse"
    const title = t(`${verdict}_title`, { count: ids.length })
    if (!(await isSure({ title, text: t(`${verdict}_text`), label: t(verdict) }))) {
      return
    }
    const body = { ids, accept, note: note.trim() || null }
    await act<Outcome>("/admin/binding-proposals/decide", body, ({ decided, outdated, gone }) =>
      t("decided", { decided: decided.length, rest: outdated.length + gone.length })
    )
    onDone()
  }
  return (
    <div className="flex flex-wrap items-center gap-3 bg-ui-bg-subtle px-6 py-3">
      <Text size="small">{t("chosen", { count: ids.length })}</Text>
      <Input
        size="small"
        value={note}
        maxLength={500}
        placeholder={t("note")}
        aria-label={t("note")}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button size="small" disabled={!ids.length} onClick={() => void decide(true)}>
        {t("accept")}
      </Button>
      <Button
        size="small"
        variant="secondary"
        disabled={!ids.length}
        onClick={() => void decide(false)}
      >
        {t("refuse")}
      </Button>
    </div>
  )
}
