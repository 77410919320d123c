import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { LoadError } from "./load-error"

interface PageFrameProps {
  /** Key of the title; its `_hint` says what the page is for. */
  name: string
  actions?: ReactNode
  error: string | null
  reload: () => void
  children: ReactNode
}

/** A page with its title, what it is for, and what went wrong. */
export function PageFrame({ name, actions, error, reload, children }: PageFrameProps) {
  const { t } = useTranslation("territories")
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
      {error && <LoadError message={error} retry={reload} />}
      {children}
    </Container>
  )
}
