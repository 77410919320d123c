import { Input } from "@medusajs/ui"
import { Field, request } from "@orac/admin-kit"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"

export interface Company {
  id: string
  name: string
  tax_id: string
}

const PAUSE_MS = 200

function useCompanies(q: string): Company[] {
  const [companies, setCompanies] = useState<Company[]>([])
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      request<{ companies: Company[] }>(`/admin/companies?limit=8&q=${encodeURIComponent(q)}`).then(
        (answer) => isCurrent && setCompanies(answer.companies),
        () => isCurrent && setCompanies([])
      )
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [q])
  return companies
}

/** A field that finds a partner as one types; the browser's own list offers what was found. */
export function CompanyPicker({ onPick }: { onPick: (company: Company | undefined) => void }) {
  const { t } = useTranslation("pricing")
  const [text, setText] = useState("")
  const companies = useCompanies(text.split(" · ")[0])
  const label = ({ name, tax_id }: Company) => `${name} · ${tax_id}`
  const change = (value: string) => {
    setText(value)
    onPick(companies.find((company) => label(company) === value))
  }
  return (
    <Field id="company" label={t("company")} className="min-w-64 flex-1">
      <Input
        id="company"
        size="small"
        list="companies-found"
        value={text}
        placeholder={t("company_hint")}
        onChange={(event) => change(event.target.value)}
      />
      <datalist id="companies-found">
        {companies.map((company) => (
          <option key={company.id} value={label(company)} />
        ))}
      </datalist>
    </Field>
  )
}
