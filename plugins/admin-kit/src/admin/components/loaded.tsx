import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useKitWords } from "../lib/use-kit-words"
import type { Resource } from "../lib/use-resource"
import { LoadError } from "./load-error"

interface LoadedProps<T> {
  from: Resource<T>
  children: (data: T) => ReactNode
}

/** A page of one record: the record, or that it is on its way, or why it cannot be shown. */
export function Loaded<T>({ from: { data, error, reload }, children }: LoadedProps<T>) {
  const { t } = useKitWords()
  if (error) {
    return (
      <Container className="p-0">
        <LoadError error={error} reload={reload} />
      </Container>
    )
  }
  if (!data) {
    return <Container role="status" aria-label={t("loading")} className="h-40 animate-pulse" />
  }
  return children(data)
}
