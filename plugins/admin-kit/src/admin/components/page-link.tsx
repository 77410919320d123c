import { clx } from "@medusajs/ui"
import { Link, type LinkProps } from "react-router-dom"

/** A way to another page of the admin, as it stands in texts and tables. */
export const PageLink = ({ className, ...props }: LinkProps) => (
  <Link {...props} className={clx("text-ui-fg-interactive", className)} />
)
