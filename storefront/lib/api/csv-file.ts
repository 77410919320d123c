import "server-only"
import type { AddressQuery } from "@/lib/address"
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales"
import type { ListPage } from "@/lib/list-page"
import { toCsv } from "@/lib/pad/csv"
import { ask } from "./backend"
import { type Session, can, requireSession } from "./session"

const SIZE = 200
const MOST = 10_000

/** A list of the portal that is to be had as a file. */
interface CsvList<List extends { count: number }, Row> {
  /** Of the file, without its ending. */
  name: string
  permission: string
  /** Where the server has one page of the list that the filters in the address ask for. */
  path(query: AddressQuery, page: ListPage): string
  rows(list: List): Row[]
  /** Rows of cells, headings first. */
  table(rows: Row[], session: Session): (string | number)[][]
}

const queryOf = ({ searchParams }: URL): AddressQuery =>
  Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]))

/** The session for the legal entity that the address names, which need not be the one chosen now. */
async function sessionOf({ searchParams }: URL): Promise<Session | null> {
  const locale = searchParams.get("locale") ?? ""
  const session = await requireSession(isLocale(locale) ? locale : DEFAULT_LOCALE)
  const wanted = searchParams.get("entity")
  if (wanted === session.entityId) {
    return session
  }
  const entity = session.entities.find(({ id }) => id === wanted)
  return entity ? { ...session, entity, entityId: entity.id, branchId: null } : null
}

/**
 * Answers with a whole list as a table for spreadsheets, asked for page by page, up to 10,000 rows.
 *
 * @returns the file; 404 for a foreign legal entity or a role without the right, 502 when the server stops answering
 */
export async function csvFile<List extends { count: number }, Row>(
  request: Request,
  { name, permission, path, rows, table }: CsvList<List, Row>
): Promise<Response> {
  const url = new URL(request.url)
  const session = await sessionOf(url)
  if (!session || !can(session, permission)) {
    return Response.json({ message: "There is no such list." }, { status: 404 })
  }
  const found: Row[] = []
  for (let page = 1, count = MOST; found.length < Math.min(count, MOST); page++) {
    const answer = await ask<List>(path(queryOf(url), { size: SIZE, page }), session)
    if (!answer.ok) {
      return Response.json({ message: "The server did not answer." }, { status: 502 })
    }
    const more = rows(answer.data)
    found.push(...more)
    count = more.length ? answer.data.count : 0
  }
  return new Response(toCsv(table(found, session)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  })
}
