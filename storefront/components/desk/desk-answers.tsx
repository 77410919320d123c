import type { DeskOrder } from "@orac/desk/contract"
import { MessagesProvider } from "@/components/ui/messages-provider"
import type { Session } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { AnswerForm } from "./answer-form"
import styles from "./desk.module.css"

const TOMORROW_MS = 86_400_000

interface Props {
  session: Session
  order: DeskOrder
  form: string
  now: number
}

/** What a seller can say: take the entered pieces, refuse, or name another date. */
export function DeskAnswers({ session, order, form, now }: Props) {
  const { locale, entity } = session
  const t = translator(locale, "desk")
  const own = { place: { locale, entityId: entity.id }, offerId: order.id }
  const tomorrow = new Date(now + TOMORROW_MS).toISOString().slice(0, 10)
  return (
    <MessagesProvider locale={locale} areas={["desk_clock", "refusal"]}>
      <section className={styles.answers} aria-label={t("answer")}>
        <p>{t("accept_hint")}</p>
        <AnswerForm {...own} kind="accept" id={form} text={t("accept")} primary />
        <details>
          <summary>{t("other_date")}</summary>
          <AnswerForm {...own} kind="counter" text={t("propose")}>
            <label>
              {t("date")}
              <input type="date" name="date" min={tomorrow} required />
            </label>
            <label>
              {t("reason_optional")}
              <textarea name="reason" rows={2} maxLength={1000} />
            </label>
          </AnswerForm>
        </details>
        <details>
          <summary>{t("refuse_order")}</summary>
          <AnswerForm {...own} kind="refuse" text={t("refuse")}>
            <label>
              {t("reason")}
              <textarea name="reason" rows={2} maxLength={1000} required />
            </label>
          </AnswerForm>
        </details>
      </section>
    </MessagesProvider>
  )
}
