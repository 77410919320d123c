import { Alert, Button, Text, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import type { MergePreview } from "../../../../base-contract"
import { BaseFrame } from "../../../components/base/base-frame"
import { MergeFields } from "../../../components/base/merge-fields"
import type { MergeField } from "../../../../domain/base/merge"
import { useAct, useBaseWords } from "../../../lib/use-base"
import { useResource } from "../../../lib/use-resource"

function Moving({ preview }: { preview: MergePreview }) {
  const { t, language, refusal } = useBaseWords()
  const moving = preview.belongings.filter(({ count }) => count > 0)
  return (
    <div className="flex flex-col gap-2 px-6 py-4">
      <Text weight="plus">{t("moving")}</Text>
      {moving.map(({ code, label, count }) => (
        <Text key={code} size="small" className="tabular-nums">
          {label[language]}: {count}
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

const MergePage = () => {
  const { t } = useBaseWords()
  const [params, setParams] = useSearchParams()
  const [taken, setTaken] = useState<ReadonlySet<MergeField>>(new Set())
  const survivor = params.get("survivor") ?? ""
  const duplicate = params.get("duplicate") ?? ""
  const { data, error, reload } = useResource<MergePreview>(
    `/admin/partner-base/merges/preview?survivor_id=${survivor}&duplicate_id=${duplicate}`
  )
  const act = useAct()
  const ask = usePrompt()
  const navigate = useNavigate()
  const take = (field: MergeField, isTaken: boolean) =>
    setTaken((old) => new Set(isTaken ? [...old, field] : [...old].filter((one) => one !== field)))
  const swap = () => {
    setTaken(new Set())
    setParams({ survivor: duplicate, duplicate: survivor })
  }
  const merge = async () => {
    const names = { survivor: data!.survivor.name, duplicate: data!.duplicate.name }
    const words = { confirmText: t("merge_confirm"), cancelText: t("cancel") }
    const title = t("merge_title")
    if (!(await ask({ title, description: t("merge_text", names), ...words }))) {
      return
    }
    const body = { survivor_id: survivor, duplicate_id: duplicate, take: [...taken] }
    if (await act("/merges", body, () => t("merged"))) {
      navigate("/partner-base/duplicates")
    }
  }
  return (
    <BaseFrame
      name="merge"
      error={error}
      reload={reload}
      actions={
        <>
          <Button size="small" variant="secondary" onClick={swap}>
            {t("swap")}
          </Button>
          <Button
            size="small"
            disabled={!data || data.problems.length > 0}
            onClick={() => void merge()}
          >
            {t("merge_confirm")}
          </Button>
        </>
      }
    >
      {data && <MergeFields preview={data} taken={taken} onTake={take} />}
      {data && <Moving preview={data} />}
    </BaseFrame>
  )
}

export default MergePage
