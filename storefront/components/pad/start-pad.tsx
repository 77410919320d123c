import type { Session } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import button from "@/components/ui/button.module.css"
import field from "@/components/ui/entry.module.css"
import { startPad } from "./actions"
import styles from "./start-pad.module.css"

/** The first pad of a company: a list starts it, and so does an empty press. */
export function StartPad({ session }: { session: Session }) {
  const t = translator(session.locale, "pad")
  return (
    <form action={startPad.bind(null, session.locale)} className={styles.start}>
      <h1>{t("title")}</h1>
      <p>{t("empty_text")}</p>
      <textarea
        name="text"
        className={field.entry}
        rows={8}
        autoFocus
        placeholder={t("field")}
        aria-label={t("field")}
        data-testid="start-text"
      />
      <button type="submit" className={button.primary}>
        {t("new")}
      </button>
    </form>
  )
}
