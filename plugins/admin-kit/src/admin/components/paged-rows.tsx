import { type ReactNode, useState } from "react"
import { Pager } from "./pager"
import { type Column, Rows } from "./rows"

/** So many rows are drawn at once: orders have hundreds of lines. */
const SIZE = 20

interface PagedRowsProps<Item> {
  items: readonly Item[]
  columns: readonly Column[]
  children: (item: Item, at: number) => ReactNode
}

/** A table of a list that is here already, page by page. */
export function PagedRows<Item>({ items, columns, children }: PagedRowsProps<Item>) {
  const [offset, setOffset] = useState(0)
  return (
    <>
      <Rows columns={columns}>
        {items.slice(offset, offset + SIZE).map((item, at) => children(item, offset + at))}
      </Rows>
      {items.length > SIZE && (
        <Pager offset={offset} size={SIZE} count={items.length} onChange={setOffset} />
      )}
    </>
  )
}
