import type { ClientCredit as Credit } from "@orac/credit/contract"
import type { ClientView } from "@orac/territories/contract"
import { CreditBar } from "@/components/finances/credit-bar"
import { EntryTable } from "@/components/finances/entry-table"
import { type Session, can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { TermsForm } from "./terms-form"
import styles from "./clients.module.css"

interface Props {
  session: Session
  client: ClientView
  credit: Credit
}

/** What the client owes the company and may still order on account. */
export function ClientCredit({ session, client, credit: { credit, entries } }: Props) {
  const t = translator(session.locale, "clients")
  return (
    <section className={styles.section} aria-labelledby="credit">
      <h2 id="credit">{t("credit")}</h2>
      <CreditBar credit={credit} locale={session.locale} />
      {can(session, "dealer.credit.edit") && (
        <details>
          <summary>{t("change_credit")}</summary>
          <CreditForm session={session} client={client} credit={credit} />
        </details>
      )}
      {entries.length > 0 && (
        <details>
          <summary>{t("ledger")}</summary>
          <EntryTable entries={entries} session={session} isOthers />
        </details>
      )}
    </section>
  )
}

function CreditForm({
  session: { locale, entityId },
  client,
  credit,
}: Omit<Props, "credit"> & Pick<Credit, "credit">) {
  const t = translator(locale, "clients")
  const { limit_minor, terms } = credit
  const path = `clients/${client.id}/credit`
  return (
    <TermsForm
      call={{ locale, entityId, path, shape: "terms", minorUnits: client.minor_units }}
      label={t("save")}
      about={t("credit")}
    >
      <label>
        {t("limit", { currency: client.currency_code.toUpperCase() })}
        <input
          name="limit"
          inputMode="decimal"
          defaultValue={limit_minor === null ? "" : limit_minor / 10 ** client.minor_units}
        />
        <span>{t("limit_hint")}</span>
      </label>
      <div className={styles.pair}>
        <label>
          {t("net_days")}
          <input name="net_days" type="number" min={0} max={365} defaultValue={terms.net_days} />
        </label>
        <label>
          {t("prepayment")}
          <input
            name="prepayment_percent"
            type="number"
            min={0}
            max={100}
            defaultValue={limit_minor === null ? 0 : terms.prepayment_percent}
          />
        </label>
      </div>
      <label>
        {t("why_changed")}
        <input name="reason" required maxLength={500} />
      </label>
    </TermsForm>
  )
}
