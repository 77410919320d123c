import { Facts, PageLink, Section, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminRegistrationDetail } from "../../contract"
import { useReason } from "../lib/registration-texts"
import { StateBadge } from "./registration-badges"

/** Who wants to become a partner, how far that is and what it waits for. */
export function RegistrationHead({ registration }: { registration: AdminRegistrationDetail }) {
  const { t } = useTranslation("registrations")
  const { moment } = useFormat()
  const reason = useReason()
  const { name, email, reasons, retry_at, deadline_at, entity_id, state } = registration
  const partner = entity_id && <PageLink to={`/companies/${entity_id}`}>{t("to_partner")}</PageLink>
  const facts = [
    [t("reasons"), reasons.map(reason).join("; ")],
    [t("deadline"), deadline_at && moment(deadline_at)],
    [t("retry_at"), retry_at && moment(retry_at)],
    [t("partner"), partner],
  ] as const
  const known = facts.filter(([, value]) => value)
  return (
    <Section
      level="h1"
      title={name || t("unnamed")}
      hint={email}
      actions={<StateBadge state={state} />}
    >
      {known.length > 0 && <Facts facts={known} />}
    </Section>
  )
}
