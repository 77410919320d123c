import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useBaseWords } from "../../lib/use-base"
import { LoadError } from "../load-error"

interface BaseFrameProps {
  /** Key of the title; its `_hint` says what the page is for. */
  name: string
  actions?: ReactNode
  error?: string | null
  reload?: () => void
  children?: ReactNode
}

/** A part of a page with its title, what it is for, and what went wrong. */
export function BaseFrame({ name, actions, error, reload, children }: BaseFrameProps) {
  const { t } = useBaseWords()
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">{t(name)}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`${name}_hint`)}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">{actions}</div>
      </div>
      {error && reload && <LoadError message={error} retry={reload} />}
      {children}
    </Container>
  )
}
