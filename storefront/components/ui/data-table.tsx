import type { ReactNode } from "react"
import { SortHeading, type Sorting } from "./sort-heading"
import styles from "./table.module.css"

/** Where a cell stands in the card that a row becomes on a phone: two lines of two, the rest below them. */
type Place = "pick" | "title" | "sum" | "state" | "when" | "command"

export interface Column<Row> {
  title: string
  cell: (row: Row) => ReactNode
  place?: Place
  isNumber?: boolean
  isQuiet?: boolean
  /** Whether only a screen reader hears its title. */
  isUntitled?: boolean
  /** Whether a card says its title before it, as a bare number needs it. */
  isNamed?: boolean
  sorting?: Sorting
}

interface Props<Row> {
  caption?: string
  /** Whether only a screen reader hears the caption. */
  isCaptionHidden?: boolean
  /** What the reader's role does not include may be left out in place. */
  columns: readonly (Column<Row> | false)[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  testId?: string
}

/** A table that becomes a list of cards on a phone. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, isCaptionHidden, rows, keyOf, testId } = props
  const columns = props.columns.filter((column) => column !== false)
  return (
    <table className={styles.table} data-testid={testId}>
      {caption && (
        <caption className={isCaptionHidden ? "visually-hidden" : undefined}>{caption}</caption>
      )}
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.title} {...column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) => (
              <Cell key={column.title} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Heading<Row>({ title, isNumber, isUntitled, sorting }: Column<Row>) {
  if (sorting) {
    return <SortHeading text={title} isNumber={isNumber} {...sorting} />
  }
  return (
    <th scope="col" className={isNumber ? styles.number : undefined}>
      {isUntitled ? <span className="visually-hidden">{title}</span> : title}
    </th>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { title, cell, place, isNumber, isQuiet, isNamed } = column
  const className = [isNumber && styles.number, isQuiet && styles.quiet].filter(Boolean).join(" ")
  const shared = { "data-place": place, className: className || undefined }
  return place === "title" ? (
    <th scope="row" {...shared}>
      {cell(row)}
    </th>
  ) : (
    <td data-label={isNamed ? title : undefined} {...shared}>
      {cell(row)}
    </td>
  )
}
