import { Button, Text } from "@medusajs/ui"
import { Field, Form, NativeSelect, useResource } from "@orac/admin-kit"
import type { BaseSummary } from "../../../base-contract"
import { useBaseAct, useBaseWords } from "../../lib/use-base"

const FILE_BUTTON =
  "file:mr-3 file:h-8 file:cursor-pointer file:rounded-md file:border-0 file:bg-ui-button-neutral file:px-3 file:text-ui-fg-base file:shadow-buttons-neutral hover:file:bg-ui-button-neutral-hover"

function Countries({ countries }: Pick<BaseSummary, "countries">) {
  const { language } = useBaseWords()
  const names = new Intl.DisplayNames([language], { type: "region" })
  return (
    <NativeSelect id="country" name="country">
      {countries.map((code) => (
        <option key={code} value={code}>
          {names.of(code.toUpperCase())}
        </option>
      ))}
    </NativeSelect>
  )
}

/** Chooses a file and the country of partners that name none. */
export function ImportForm({ onRead }: { onRead: (id: string) => void }) {
  const { t } = useBaseWords()
  const act = useBaseAct()
  const { data } = useResource<BaseSummary>("/admin/partner-base")
  const submit = async (form: FormData) => {
    const answer = await act<{ id: string }>("/admin/partner-base/imports", form)
    if (answer) {
      onRead(answer.id)
    }
  }
  return (
    <Form onSubmit={submit} className="flex flex-wrap items-end gap-4 px-6 py-4">
      {(isWorking) => (
        <>
          <Field id="file" label={t("file")}>
            <input
              id="file"
              name="file"
              type="file"
              required
              accept=".csv,.txt,.xlsx,.xls,.xml"
              className={`txt-compact-small h-8 text-ui-fg-subtle ${FILE_BUTTON}`}
            />
          </Field>
          <Field id="country" label={t("country")}>
            <Countries countries={data?.countries ?? []} />
          </Field>
          <Button type="submit" size="small" disabled={!data} isLoading={isWorking}>
            {t("read_file")}
          </Button>
          <Text size="small" className="basis-full text-ui-fg-subtle">
            {t("columns_hint")}
          </Text>
        </>
      )}
    </Form>
  )
}
