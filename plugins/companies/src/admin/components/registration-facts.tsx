import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminRegistrationDetail } from "../../contract"
import { useMoment } from "../lib/registration-texts"

const TEXTS = [
  "name",
  "full_name",
  "legal_address",
  "director",
  "signs_as",
  "bank_name",
  "delivery_postal_code",
  "delivery_city",
  "delivery_address",
  "website",
  "person_name",
  "phone",
] as const

/** What the applicant states, numbers first. */
export function RegistrationFacts({ registration }: { registration: AdminRegistrationDetail }) {
  const { t, i18n } = useTranslation("registrations")
  const { form, legal_id_labels: labels } = registration
  const language = i18n.language.slice(0, 2)
  const rows = [
    ...Object.entries(form.legal_ids).map(([code, value]) => [
      labels[code]?.[language] ?? labels[code]?.en ?? code,
      value,
    ]),
    ...TEXTS.map((name) => [t(`f_${name}`), form[name]]),
  ].filter(([, value]) => value)
  return (
    <Container className="overflow-hidden p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("statement")}
      </Heading>
      <dl className="divide-y border-t">
        {rows.map(([label, value]) => (
          <div key={label} className="grid grid-cols-3 gap-4 px-6 py-2">
            <Text asChild size="small" className="text-ui-fg-subtle">
              <dt>{label}</dt>
            </Text>
            <Text asChild size="small" className="col-span-2 break-words">
              <dd>{value}</dd>
            </Text>
          </div>
        ))}
      </dl>
    </Container>
  )
}

/** Papers for download; they are never shown inside the admin. */
export function RegistrationPapers({ registration }: { registration: AdminRegistrationDetail }) {
  const { t, i18n } = useTranslation("registrations")
  const { id, files } = registration
  const language = i18n.language.slice(0, 2)
  return (
    <Container className="flex flex-col gap-2">
      <Heading level="h2">{t("papers")}</Heading>
      {!files.length && <Text size="small">{t("no_papers")}</Text>}
      <ul>
        {files.map((file) => (
          <li key={file.id} className="txt-small">
            {file.label[language] ?? file.label.en ?? file.document}:{" "}
            <a
              href={`/admin/registrations/${id}/files/${file.id}`}
              className="text-ui-fg-interactive"
              download
            >
              {file.name}
            </a>{" "}
            <span className="text-ui-fg-subtle">{Math.ceil(file.size / 1024)} KB</span>
          </li>
        ))}
      </ul>
    </Container>
  )
}

export function RegistrationLog({ registration }: { registration: AdminRegistrationDetail }) {
  const { t } = useTranslation("registrations")
  const moment = useMoment()
  return (
    <Container className="flex flex-col gap-2">
      <Heading level="h2">{t("log")}</Heading>
      <ol>
        {registration.log.map(({ at, to, actor, note }, index) => (
          <li key={index} className="txt-small">
            {moment(at)} · {t(`state_${to}`)} · {t(actor, { defaultValue: actor })}
            {note && ` · ${note}`}
          </li>
        ))}
      </ol>
    </Container>
  )
}
