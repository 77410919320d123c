import { defineRouteConfig } from "@medusajs/admin-sdk"
import {
  ACTIONS,
  crumb,
  figures,
  Pager,
  Rows,
  Section,
  useFilter,
  useResource,
} from "@orac/admin-kit"
import type { BaseDuplicateRow, MergeView } from "../../../../base-contract"
import { DuplicateRow } from "../../../components/base/duplicate-row"
import { MergesTable } from "../../../components/base/merges-table"
import { useBaseWords } from "../../../lib/use-base"

const DuplicatesPage = () => {
  const { t } = useBaseWords()
  const { query, offset, toOffset } = useFilter()
  const pairs = useResource<{ duplicates: BaseDuplicateRow[]; count: number }>(
    `/admin/partner-base/duplicates?${query}`
  )
  const merges = useResource<{ merges: MergeView[] }>("/admin/partner-base/merges?limit=20")
  const reload = () => {
    merges.reload()
    pairs.reload()
  }
  const { data } = pairs
  const columns = [figures(t("score")), t("company"), t("company"), t("reasons"), ACTIONS]
  return (
    <div className="flex flex-col gap-3">
      <Section level="h1" title={t("duplicates")} hint={t("duplicates_hint")} from={pairs}>
        {data && (
          <Rows columns={columns} empty={t("no_duplicates")}>
            {data.duplicates.map((pair) => (
              <DuplicateRow
                key={`${pair.one.id} ${pair.other.id}`}
                pair={pair}
                reload={pairs.reload}
              />
            ))}
          </Rows>
        )}
        {data && <Pager offset={offset} count={data.count} onChange={toOffset} />}
      </Section>
      {merges.data && merges.data.merges.length > 0 && (
        <MergesTable merges={merges.data.merges} reload={reload} />
      )}
    </div>
  )
}

export const config = defineRouteConfig({ label: "duplicates", translationNs: "partner-base" })

export const handle = crumb("partner-base", "duplicates")

export default DuplicatesPage
