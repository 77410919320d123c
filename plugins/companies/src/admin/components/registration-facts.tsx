import { Empty, type Fact, FactList, Section, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminRegistrationDetail } from "../../contract"

const TEXTS = [
  "name",
  "full_name",
  "legal_address",
  "director",
  "bank_name",
  "delivery_postal_code",
  "delivery_city",
  "delivery_address",
  "website",
  "person_name",
  "phone",
] as const

interface Props {
  registration: AdminRegistrationDetail
}

/** What the applicant states, numbers first. */
export function RegistrationFacts({ registration }: Props) {
  const { t } = useTranslation("registrations")
  const { say } = useFormat()
  const { form, legal_id_labels: labels } = registration
  const facts: Fact[] = [
    ...Object.entries(form.legal_ids).map(([code, value]): Fact => [
      say(labels[code]) || code,
      value,
    ]),
    ...TEXTS.map((name): Fact => [t(`f_${name}`), form[name]]),
    [t("f_signs_as"), t(`signs_as_${form.signs_as}`)],
  ]
  return (
    <Section title={t("statement")}>
      <FactList facts={facts.filter(([, value]) => value)} />
    </Section>
  )
}

/** Papers for download; they are never shown inside the admin. */
export function RegistrationPapers({ registration: { id, files } }: Props) {
  const { t } = useTranslation("registrations")
  const { say } = useFormat()
  const linkTo = (file: (typeof files)[number]) => (
    <>
      <a
        href={`/admin/registrations/${id}/files/${file.id}`}
        className="text-ui-fg-interactive"
        download
      >
        {file.name}
      </a>{" "}
      <span className="text-ui-fg-muted">
        {t("kilobytes", { count: Math.ceil(file.size / 1024) })}
      </span>
    </>
  )
  return (
    <Section title={t("papers")}>
      {!files.length && <Empty>{t("no_papers")}</Empty>}
      <ul>
        {files.map((file) => (
          <li key={file.id} className="txt-small grid grid-cols-3 gap-4 px-6 py-2">
            <span className="text-ui-fg-subtle">{say(file.label) || file.document}</span>
            <span className="col-span-2">{linkTo(file)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What has happened to a registration, and by whom. */
export function RegistrationLog({ registration: { log } }: Props) {
  const { t } = useTranslation("registrations")
  const { moment } = useFormat()
  return (
    <Section title={t("log")}>
      <ol className="flex flex-col gap-1 px-6 py-4">
        {log.map(({ at, to, actor, note }, index) => (
          <li key={index} className="txt-small">
            <span className="text-ui-fg-subtle">{moment(at)}</span> · {t(`state_${to}`)} ·{" "}
            {t(actor, { defaultValue: actor })}
            {note && ` · ${note}`}
          </li>
        ))}
      </ol>
    </Section>
  )
}
