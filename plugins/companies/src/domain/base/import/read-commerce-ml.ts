import { XMLParser } from "fast-xml-parser"
import { given, type ImportedRow, ImportRefused, MOST_ROWS } from "./imported-row"
import { tooMany } from "./read-cells"

const MOST_DEPTH = 24
const MOST_TAGS = 600_000

const refused = (message: string) => new ImportRefused("IMPORT_XML", message)

/** No entities, no declarations, no bottomless nesting: looked at before anything is parsed. */
function assertHarmless(text: string) {
  if (/<!(?!--|\[CDATA\[)/.test(text)) {
    throw refused("The XML file declares entities or a document type: such files are not read.")
  }
  let depth = 0
  let tags = 0
  for (const [tag] of text.matchAll(
    /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[/?]?[^\s<>!/?][^<>]*>/g
  )) {
    if (tag.startsWith("<!") || tag.startsWith("<?")) {
      continue
    }
    tags += 1
    depth += tag.startsWith("</") ? -1 : tag.endsWith("/>") ? 0 : 1
    if (depth > MOST_DEPTH || tags > MOST_TAGS) {
      throw refused("The XML file is nested too deeply or too large.")
    }
  }
}

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  htmlEntities: false,
  isArray: (name) => LISTS.has(name),
})

const LISTS = new Set(["Контрагент", "РасчетныйСчет", "АдресноеПоле", "Контакт"])

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null

const child = (node: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) => (isNode(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    node
  )

const nodesOf = (value: unknown): Node[] => [value].flat().filter(isNode)

/** The counterparties wherever they stand: at the root, or in documents. */
function counterparties(node: unknown): Node[] {
  if (!isNode(node)) {
    return []
  }
  return Object.entries(node).flatMap(([name, value]) =>
    name === "Контрагент" ? nodesOf(value) : [value].flat().flatMap(counterparties)
  )
}

const typed = (list: unknown, type: RegExp) =>
  child(
    nodesOf(list).find((one) => type.test(String(child(one, "Тип") ?? ""))),
    "Значение"
  )

function rowOf(party: Node, row: number): ImportedRow {
  const said = {
    ...party,
    ...nodesOf(party.РеквизитыЮрЛица)[0],
    ...nodesOf(party.РеквизитыФизЛица)[0],
  }
  const legal = said["ЮридическийАдрес"] ?? said["АдресРегистрации"]
  const address = said["Адрес"] ?? legal
  const [account] = nodesOf(child(said, "РасчетныеСчета", "РасчетныйСчет"))
  const bank = child(account, "Банк")
  return {
    row,
    texts: given({
      name: said["Наименование"] ?? said["ПолноеНаименование"],
      full_name: said["ОфициальноеНаименование"] ?? said["ПолноеНаименование"],
      tax_id: said["ИНН"],
      legal_address: child(legal, "Представление"),
      bank_name: child(bank, "Наименование"),
      delivery_city: typed(child(address, "АдресноеПоле"), /^(Город|Населенный пункт)$/),
      delivery_address: child(address, "Представление"),
      delivery_postal_code: typed(child(address, "АдресноеПоле"), /индекс/i),
      email: typed(child(said, "Контакты", "Контакт"), /почта|mail/i),
    }),
    numbers: given({
      kpp: said["КПП"],
      ogrn: said["ОГРН"] ?? said["ОГРНИП"],
      account: child(account, "НомерСчета"),
      bik: child(bank, "БИК"),
      corr_account: child(bank, "СчетКорреспондентский"),
    }) as Record<string, string>,
  }
}

function parsed(text: string): unknown {
  try {
    return parser.parse(text, true)
  } catch {
    throw refused("The XML file is damaged.")
  }
}

/**
 * Counterparties of a CommerceML 2 file, in any place of it and with or without a namespace. One that
 * the file repeats word by word is read once.
 *
 * @throws ImportRefused for a file that is damaged, unsafe or none of CommerceML
 */
export function readCommerceMl(text: string): ImportedRow[] {
  assertHarmless(text)
  const parties = new Map(
    counterparties(parsed(text)).map((party) => [JSON.stringify(party), party] as const)
  )
  if (!parties.size) {
    throw refused("The XML file holds no counterparties («Контрагент») of CommerceML.")
  }
  return parties.size > MOST_ROWS
    ? tooMany(parties.size)
    : [...parties.values()].map((party, n) => rowOf(party, n + 1))
}
