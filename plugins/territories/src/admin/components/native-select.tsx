import type { ComponentProps } from "react"

/** The browser's own list: it sends its value with the form and works by keyboard. */
export function NativeSelect(props: ComponentProps<"select">) {
  return (
    <select
      {...props}
      className="h-8 rounded-md border border-ui-border-base bg-ui-bg-field px-2 text-ui-fg-base txt-compact-small shadow-borders-base"
    />
  )
}
