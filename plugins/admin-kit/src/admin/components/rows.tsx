import { Table, Text } from "@medusajs/ui"
import { Children, type ReactNode } from "react"
import { useKitWords } from "../lib/use-kit-words"

/** A column of figures stands at the right. The one of what can be done with a row bears no name that is seen. */
type Special = { figures: string } | { actions: true }

/** A column by its name, or by what stands in place of one. */
export type Column = ReactNode | Special

export const figures = (name: string): Special => ({ figures: name })

export const ACTIONS: Special = { actions: true }

const isSpecial = (column: Column): column is Special =>
  typeof column === "object" && column !== null && ("figures" in column || "actions" in column)

function HeaderCell({ column }: { column: Column }) {
  const { t } = useKitWords()
  if (!isSpecial(column)) {
    return <Table.HeaderCell>{column}</Table.HeaderCell>
  }
  return "figures" in column ? (
    <Table.HeaderCell className="text-right">{column.figures}</Table.HeaderCell>
  ) : (
    <Table.HeaderCell>
      <span className="sr-only">{t("actions")}</span>
    </Table.HeaderCell>
  )
}

/** In place of a list that holds nothing. */
export const Empty = ({ children }: { children: ReactNode }) => (
  <Text size="small" className="px-6 py-8 text-ui-fg-subtle">
    {children}
  </Text>
)

interface RowsProps {
  columns: readonly Column[]
  /** Said in place of a table without rows; without it the table stays. */
  empty?: ReactNode
  children: ReactNode
}

/** The lines between the parts of a section are drawn by the section. */
const NO_EDGES = "[&_tbody>tr:last-child]:border-b-0 [&_tbody]:border-b-0 [&_thead]:border-t-0"

/** A table of a list; one that is wider than the page is moved sideways. */
export function Rows({ columns, empty, children }: RowsProps) {
  if (empty && !Children.count(children)) {
    return <Empty>{empty}</Empty>
  }
  return (
    <div className="overflow-x-auto">
      <Table className={NO_EDGES}>
        <Table.Header>
          <Table.Row>
            {columns.map((column, at) => (
              <HeaderCell key={at} column={column} />
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  )
}
