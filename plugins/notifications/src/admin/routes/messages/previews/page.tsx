import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminMessagePreview } from "../../../../contract"
import { Letter } from "../../../components/letter"
import { LoadError } from "../../../components/load-error"
import { useResource } from "../../../lib/use-resource"

const LANGUAGES = ["ru", "en"] as const

function Preview({ preview }: { preview: AdminMessagePreview }) {
  const { t } = useTranslation("messages")
  return (
    <Container className="divide-y p-0">
      <div className="flex items-baseline gap-4 px-6 py-4">
        <Heading level="h2">{preview.code}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(preview.inbox ? "in_inbox" : "mail_only")}
        </Text>
      </div>
      {LANGUAGES.map((language) => (
        <section key={language} aria-label={t(`language_${language}`)}>
          <Letter letter={preview.letters[language]} lang={language} />
        </section>
      ))}
    </Container>
  )
}

const PreviewsPage = () => {
  const { t } = useTranslation("messages")
  const { data, error, reload } = useResource<{ previews: AdminMessagePreview[] }>(
    "/admin/message-previews"
  )
  return (
    <div className="flex flex-col gap-3">
      <Container>
        <Heading level="h1">{t("previews_title")}</Heading>
        <Text className="text-ui-fg-subtle">
          {t(data && !data.previews.length ? "previews_empty" : "previews_lead")}
        </Text>
      </Container>
      {error && <LoadError message={error} retry={reload} />}
      {data?.previews.map((preview) => (
        <Preview key={preview.code} preview={preview} />
      ))}
    </div>
  )
}

export default PreviewsPage
