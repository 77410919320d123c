import { csvText } from "@orac/intake"
import type { BaseFindingRow } from "../../base-contract"
import { factsInWords, FIELD_WORDS, FINDING_WORDS } from "../../domain/base/words"

const HEADS = {
  ru: ["ID", "Компания", "ИНН / VAT", "Рынок", "Важность", "Что не так", "Поле", "Подробности"],
  en: ["ID", "Company", "Tax id", "Market", "Severity", "Finding", "Field", "Details"],
}
const SEVERITY = {
  ru: { error: "ошибка", warning: "предупреждение" },
  en: { error: "error", warning: "warning" },
}

/** Findings as CSV in the reader's language. */
export const findingsCsv = (findings: readonly BaseFindingRow[], language: "ru" | "en"): string =>
  csvText([
    HEADS[language],
    ...findings.map((row) => [
      row.entity_id,
      row.name,
      row.tax_id,
      row.market_code,
      SEVERITY[language][row.severity],
      FINDING_WORDS[row.code][language],
      FIELD_WORDS[row.field]?.[language] ?? row.field.replace("legal_ids.", ""),
      factsInWords(row.facts, language),
    ]),
  ])
