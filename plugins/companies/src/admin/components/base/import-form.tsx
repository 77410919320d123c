import { Button, Label, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type { BaseSummary } from "../../../base-contract"
import { useAct, useBaseWords } from "../../lib/use-base"
import { useResource } from "../../lib/use-resource"

/** Chooses a file and the country of partners that name none. */
export function ImportForm({ onRead }: { onRead: (id: string) => void }) {
  const { t, language } = useBaseWords()
  const act = useAct()
  const { data } = useResource<BaseSummary>("/admin/partner-base")
  const [isBusy, setBusy] = useState(false)
  const names = new Intl.DisplayNames([language], { type: "region" })
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const answer = await act<{ id: string }>("/imports", new FormData(event.currentTarget))
    setBusy(false)
    if (answer) {
      onRead(answer.id)
    }
  }
  return (
    <form
      onSubmit={(event) => void submit(event)}
      className="flex flex-wrap items-end gap-4 px-6 py-4"
    >
      <div className="flex flex-col gap-1">
        <Label htmlFor="file">{t("file")}</Label>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".csv,.txt,.xlsx,.xls,.xml"
          className="h-8 txt-compact-small"
        />
      </div>
      <div className="flex flex-col gap-1">
        <Label htmlFor="country">{t("country")}</Label>
        <select
          id="country"
          name="country"
          className="h-8 rounded-md border border-ui-border-base bg-ui-bg-field px-2 txt-compact-small"
        >
          {(data?.countries ?? []).map((code) => (
            <option key={code} value={code}>
              {names.of(code.toUpperCase())}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit" size="small" disabled={!data} isLoading={isBusy}>
        {t("read_file")}
      </Button>
      <Text size="xsmall" className="basis-full text-ui-fg-subtle">
        {t("columns_hint")}
      </Text>
    </form>
  )
}
