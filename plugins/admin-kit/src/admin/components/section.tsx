import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Resource } from "../lib/use-resource"
import { LoadError } from "./load-error"

interface SectionProps {
  title: ReactNode
  /** What it is for. */
  hint?: ReactNode
  /** The page's own title is of the first level. */
  level?: "h1" | "h2"
  /** What can be done with all of it. */
  actions?: ReactNode
  /** What narrows the list below. */
  filters?: ReactNode
  /** Where its content comes from: it tells when that fails. */
  from?: Pick<Resource<unknown>, "error" | "reload">
  children?: ReactNode
}

/** A part of a page under its title; what stands in it is parted by lines. */
export function Section(props: SectionProps) {
  const { title, hint, level = "h2", actions, filters, from, children } = props
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <Heading level={level}>{title}</Heading>
          {hint && (
            <Text as="div" size="small" className="text-ui-fg-subtle">
              {hint}
            </Text>
          )}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {filters && <div className="flex flex-wrap items-center gap-2 px-6 py-4">{filters}</div>}
      {from?.error && <LoadError {...from} />}
      {children}
    </Container>
  )
}
