import { Button, Input, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { request } from "../lib/use-resource"

interface Outcome {
  decided: string[]
  outdated: string[]
  gone: string[]
}

/** Accepts or refuses the chosen proposals together. */
export function DecideBar({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const { t } = useTranslation("territories")
  const ask = usePrompt()
  const [note, setNote] = useState("")
  const decide = async (accept: boolean) => {
    const isSure = await ask({
      title: t(accept ? "accept_title" : "refuse_title", { count: ids.length }),
      description: t(accept ? "accept_text" : "refuse_text"),
      confirmText: t(accept ? "accept" : "refuse"),
      cancelText: t("cancel"),
      variant: "confirmation",
    })
    if (!isSure) {
      return
    }
    await request<Outcome>("/admin/binding-proposals/decide", {
      ids,
      accept,
      note: note.trim() || null,
    }).then(
      ({ decided, outdated, gone }) =>
        toast.success(
          t("decided", { decided: decided.length, rest: outdated.length + gone.length })
        ),
      (error: Error) => toast.error(error.message)
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
      <Button size="small" disabled={!ids.length} onClick={() => decide(true)}>
        {t("accept")}
      </Button>
      <Button size="small" variant="secondary" disabled={!ids.length} onClick={() => decide(false)}>
        {t("refuse")}
      </Button>
    </div>
  )
}
