import type { ReactNode } from "react"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import button from "./button.module.css"
import { HoverLink } from "./hover-link"
import { Notice } from "./notice"

interface Props {
  locale: Locale
  /** How many rows this page of the list has. */
  shown: number
  /** How many all its pages have. */
  count: number
  firstPage: string
  /** What stands for a list without any row. */
  empty: ReactNode
  children: ReactNode
}

/** The rows of a list, or why there are none: it is empty, or the page lies behind its end. */
export function ListBody({ locale, shown, count, firstPage, empty, children }: Props) {
  if (shown > 0) {
    return children
  }
  if (count === 0) {
    return empty
  }
  const t = translator(locale, "common")
  return (
    <Notice title={t("past_end_title")} text={t("past_end_text")}>
      <HoverLink className={button.primary} href={firstPage}>
        {t("first_page")}
      </HoverLink>
    </Notice>
  )
}
