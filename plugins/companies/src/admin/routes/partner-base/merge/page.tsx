import { Alert, Button, Text } from "@medusajs/ui"
import { crumb, Section, useFormat, useResource, useSure } from "@orac/admin-kit"
import { useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import type { MergePreview } from "../../../../base-contract"
import { MergeFields } from "../../../components/base/merge-fields"
import type { MergeField } from "../../../../domain/base/merge"
import { useBaseAct, useBaseWords } from "../../../lib/use-base"

const ROOT = "/admin/partner-base/merges"

function Moving({ preview }: { preview: MergePreview }) {
  const { t, refusal } = useBaseWords()
  const { say } = useFormat()
  const moving = preview.belongings.filter(({ count }) => count > 0)
  return (
    <div className="flex flex-col gap-2 px-6 py-4">
      <Text size="small" weight="plus">
        {t("moving")}
      </Text>
      {moving.map(({ code, label, count }) => (
        <Text key={code} size="small" className="tabular-nums">
          {say(label)}: {count}
        </Text>
      ))}
      {!moving.length && <Text size="small">{t("moving_nothing")}</Text>}
      {preview.problems.map(({ code, message, facts }) => (
        <Alert key={code} variant="error">
          {refusal(code, message, facts)}
        </Alert>
      ))}
    </div>
  )
}

/** Asks once more, merges and leads back to the list. */
function useMerge({ survivor, duplicate }: Record<"survivor" | "duplicate", string>) {
  const { t } = useBaseWords()
  const act = useBaseAct()
  const isSure = useSure()
  const navigate = useNavigate()
  return async (preview: MergePreview, take: MergeField[]) => {
    const names = { survivor: preview.survivor.name, duplicate: preview.duplicate.name }
    const text = t("merge_text", names)
    if (!(await isSure({ title: t("merge_title"), text, label: t("merge_confirm") }))) {
      return
    }
    const body = { survivor_id: survivor, duplicate_id: duplicate, take }
    if (await act(ROOT, body, () => t("merged"))) {
      navigate("/partner-base/duplicates")
    }
  }
}

const MergePage = () => {
  const { t } = useBaseWords()
  const [params, setParams] = useSearchParams()
  const [taken, setTaken] = useState<ReadonlySet<MergeField>>(new Set())
  const survivor = params.get("survivor") ?? ""
  const duplicate = params.get("duplicate") ?? ""
  const preview = useResource<MergePreview>(
    `${ROOT}/preview?survivor_id=${survivor}&duplicate_id=${duplicate}`
  )
  const { data } = preview
  const merge = useMerge({ survivor, duplicate })
  const take = (field: MergeField, isTaken: boolean) =>
    setTaken((old) => new Set(isTaken ? [...old, field] : [...old].filter((one) => one !== field)))
  const swap = () => {
    setTaken(new Set())
    setParams({ survivor: duplicate, duplicate: survivor })
  }
  const actions = data && (
    <>
      <Button size="small" variant="secondary" onClick={swap}>
        {t("swap")}
      </Button>
      <Button
        size="small"
        disabled={data.problems.length > 0}
        onClick={() => void merge(data, [...taken])}
      >
        {t("merge_confirm")}
      </Button>
    </>
  )
  return (
    <Section level="h1" title={t("merge")} hint={t("merge_hint")} from={preview} actions={actions}>
      {data && <MergeFields preview={data} taken={taken} onTake={take} />}
      {data && <Moving preview={data} />}
    </Section>
  )
}

export const handle = crumb("partner-base", "merge")

export default MergePage
