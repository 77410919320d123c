import type { LegalIdField } from "@orac/markets"
import { foldText } from "../../registration/likeness"
import { given, type ImportedRow, ImportRefused, MOST_ROWS, type TextField } from "./imported-row"

const HEADINGS: Readonly<Record<TextField, string>> = {
  name:
    "name|company|company name|partner|customer|legal entity|название|наименование|компания|" +
    "организация|контрагент|партнёр|партнер|клиент|краткое наименование|юридическое лицо|юрлицо",
  full_name:
    "full name|official name|legal name|полное название|полное наименование|официальное наименование",
  country: "country|country code|страна|код страны",
  tax_id: "tax id|tax number|vat|vat id|vat number|vat no|инн|инн vat|инн / vat|ндс номер|inn",
  legal_address: "legal address|registered address|юридический адрес|юр адрес|адрес регистрации",
  bank_name: "bank|bank name|банк|название банка|наименование банка",
  delivery_city: "city|delivery city|town|город|город доставки",
  delivery_address: "address|delivery address|адрес|адрес доставки|фактический адрес",
  delivery_postal_code: "postal code|postcode|zip|zip code|индекс|почтовый индекс",
  price_status: "price status|status|price group|ценовой статус|ценовая группа|статус",
  group: "group|company group|holding|группа|группа компаний|холдинг",
  email: "email|e-mail|mail|почта|эл почта|электронная почта",
}

/** Common names of legal numbers beside those that the markets give. */
const NUMBERS: Readonly<Record<string, string>> = {
  account: "расчётный счёт|расчетный счет|р/с|рс|счёт|счет|account number|settlement account",
  corr_account: "корр счёт|корр счет|к/с|кс|корреспондентский счет|correspondent account",
  ogrn: "огрн|огрнип|ogrn|ogrnip",
  bik: "бик|bik|бик банка",
  bic: "swift|swift code|bic swift",
}

type Column = { text: TextField } | { number: string }

const split = (names: string) => names.split("|").map(foldText)

function headingsOf(fields: readonly LegalIdField[]): ReadonlyMap<string, Column> {
  const numbers = fields.flatMap(({ code, label }) =>
    [code, ...Object.values(label), ...(NUMBERS[code]?.split("|") ?? [])].map(
      (name) => [foldText(name), { number: code }] as const
    )
  )
  const texts = Object.entries(HEADINGS).flatMap(([text, names]) =>
    split(names).map((name) => [name, { text: text as TextField }] as const)
  )
  return new Map<string, Column>([...numbers, ...texts])
}

const HEADER_WITHIN = 30

interface Header {
  at: number
  columns: (Column | undefined)[]
}

/** The first row that names a company and its tax id. */
function headerOf(cells: string[][], headings: ReadonlyMap<string, Column>): Header | null {
  for (const [at, row] of cells.slice(0, HEADER_WITHIN).entries()) {
    const columns = row.map((cell) => headings.get(foldText(cell)))
    const names = (field: TextField) =>
      columns.some((column) => column && "text" in column && column.text === field)
    if (names("tax_id") && (names("name") || names("full_name"))) {
      return { at, columns }
    }
  }
  return null
}

function rowOf(cells: string[], columns: Header["columns"], row: number): ImportedRow {
  const texts: Partial<Record<TextField, string>> = {}
  const numbers: Record<string, string> = {}
  columns.forEach((column, at) => {
    const value = cells[at] ?? ""
    if (column && "text" in column) {
      texts[column.text] ||= value
    } else if (column) {
      numbers[column.number] ||= value
    }
  })
  return { row, texts: given(texts), numbers: given(numbers) as Record<string, string> }
}

/**
 * Partners of a table with a heading row in Russian or English, anywhere among the first rows of any sheet.
 *
 * @throws ImportRefused without such a row, or with too many others
 */
export function readCells(
  tables: readonly string[][][],
  fields: readonly LegalIdField[]
): ImportedRow[] {
  const headings = headingsOf(fields)
  for (const cells of tables) {
    const header = headerOf(cells, headings)
    if (header) {
      const rows = cells
        .map((row, n) => rowOf(row, header.columns, n + 1))
        .slice(header.at + 1)
        .filter(({ texts, numbers }) => Object.keys(texts).length + Object.keys(numbers).length)
      return rows.length <= MOST_ROWS ? rows : tooMany(rows.length)
    }
  }
  throw new ImportRefused(
    "IMPORT_NO_HEADER",
    "No row of headings was found: name at least the columns of the company and of its tax id."
  )
}

/** @throws ImportRefused always */
export function tooMany(count: number): never {
  const message = `The file holds ${count} partners, at most ${MOST_ROWS} are read at once: split it.`
  throw new ImportRefused("IMPORT_TOO_MANY", message, { count, max: MOST_ROWS })
}
