import type { InvoiceDetails as Details } from "@orac/documents/contract"
import { TermsForm } from "@/components/clients/terms-form"
import { MessagesProvider } from "@/components/ui/messages-provider"
import type { Session } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"

interface Props {
  session: Session
  details: Details
}

const FIELDS = ["director", "accountant", "phone", "email"] as const

/** What the invoices show that the company issues to its clients. */
export function InvoiceDetails({ session: { locale, entityId, entity }, details }: Props) {
  const t = translator(locale, "entity")
  const call = {
    locale,
    entityId,
    path: "invoice-details",
    shape: "details" as const,
    minorUnits: entity.minor_units,
  }
  return (
    <MessagesProvider locale={locale} areas={["client_terms", "refusal"]}>
      <section>
        <h2>{t("own_invoices")}</h2>
        <p>{t(details.has_bank ? "own_invoices_hint" : "own_invoices_no_bank")}</p>
        <TermsForm call={call} label={t("save")} about={t("own_invoices")}>
          <label>
            {t("number_prefix")}
            <input
              name="number_prefix"
              required
              maxLength={6}
              pattern="[A-Za-z0-9]{1,6}"
              title={t("number_prefix_hint")}
              defaultValue={details.number_prefix}
            />
          </label>
          {FIELDS.map((field) => (
            <label key={field}>
              {t(`own_${field}`)}
              <input
                name={field}
                type={field === "email" ? "email" : "text"}
                maxLength={200}
                defaultValue={details[field]}
              />
            </label>
          ))}
        </TermsForm>
      </section>
    </MessagesProvider>
  )
}
