import type { Personal } from "@/lib/api/personal"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { RetryButton } from "@/components/ui/retry-button"
import styles from "./browser.module.css"

interface Props {
  personal: Promise<Personal>
  locale: Locale
}

/** Says that prices or stock could not be had; it floats, so that the list stays where it is. */
export async function PersonalFailure({ personal, locale }: Props) {
  const { prices, stock } = await personal
  if (prices !== "failed" && stock !== "failed") {
    return null
  }
  return (
    <div className={styles.failure} role="alert">
      <p>{translator(locale, "catalogue")("personal_failed")}</p>
      <RetryButton text={translator(locale, "common")("retry")} />
    </div>
  )
}
