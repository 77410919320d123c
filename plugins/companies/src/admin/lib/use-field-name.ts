import { useFormat } from "@orac/admin-kit"
import { FIELD_WORDS } from "../../domain/base/words"

/** The name of a field of a company's card; legal numbers are called by their code. */
export function useFieldName() {
  const { say } = useFormat()
  return (field: string) =>
    say(FIELD_WORDS[field] ?? null) || field.replace("legal_ids.", "").toUpperCase()
}
