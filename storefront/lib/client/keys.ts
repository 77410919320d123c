/** Whether keys go into a field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")

/** The slash of any keyboard layout, by itself. */
export const isSlash = ({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key === "/" || (code === "Slash" && !shiftKey))
