import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb, Section } from "@orac/admin-kit"
import { useSearchParams } from "react-router-dom"
import { ImportForm } from "../../../components/base/import-form"
import { ImportReport } from "../../../components/base/import-report"
import { useBaseWords } from "../../../lib/use-base"

const ImportPage = () => {
  const { t } = useBaseWords()
  const [params, setParams] = useSearchParams()
  const plan = params.get("plan")
  return (
    <div className="flex flex-col gap-3">
      <Section level="h1" title={t("import")} hint={t("import_hint")}>
        <ImportForm onRead={(id) => setParams({ plan: id })} />
      </Section>
      {plan && <ImportReport key={plan} id={plan} />}
    </div>
  )
}

export const config = defineRouteConfig({ label: "import", translationNs: "partner-base" })

export const handle = crumb("partner-base", "import")

export default ImportPage
