import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useSearchParams } from "react-router-dom"
import { BaseFrame } from "../../../components/base/base-frame"
import { ImportForm } from "../../../components/base/import-form"
import { ImportReport } from "../../../components/base/import-report"

const ImportPage = () => {
  const [params, setParams] = useSearchParams()
  const plan = params.get("plan")
  return (
    <div className="flex flex-col gap-3">
      <BaseFrame name="import">
        <ImportForm onRead={(id) => setParams({ plan: id })} />
      </BaseFrame>
      {plan && <ImportReport key={plan} id={plan} />}
    </div>
  )
}

export const config = defineRouteConfig({ label: "import", translationNs: "partner-base" })

export default ImportPage
