import { clx, Table, Text } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"

interface CellProps extends ComponentProps<typeof Table.Cell> {
  /** What is said below it in small. */
  sub?: ReactNode
}

/** A cell of words, with a second line where there is more to say. */
export const Cell = ({ sub, className, children, ...props }: CellProps) => (
  <Table.Cell {...props} className={clx("py-2", className)}>
    {children}
    {sub && (
      <Text size="small" className="text-ui-fg-muted">
        {sub}
      </Text>
    )}
  </Table.Cell>
)

/** A cell of figures: they stand below each other and never break. */
export const Figure = ({ className, ...props }: ComponentProps<typeof Table.Cell>) => (
  <Table.Cell {...props} className={clx("whitespace-nowrap text-right tabular-nums", className)} />
)
