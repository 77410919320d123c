import type { ComponentProps } from "react"

/** The browser's own list: it sends its value with the form and works by keyboard. */
export const NativeSelect = (props: ComponentProps<"select">) => (
  <select
    {...props}
    className="h-8 rounded-md bg-ui-bg-field px-2 text-ui-fg-base shadow-borders-base outline-none txt-compact-small focus-visible:shadow-borders-interactive-with-active"
  />
)
