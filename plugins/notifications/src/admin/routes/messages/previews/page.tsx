import { Heading } from "@medusajs/ui"
import { Choice, crumb, Empty, Section, useFilter, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminMessagePreview } from "../../../../contract"
import { Letter } from "../../../components/letter"

const LANGUAGES = ["ru", "en"] as const

function Preview({ preview }: { preview: AdminMessagePreview }) {
  const { t } = useTranslation("messages")
  return LANGUAGES.map((language) => (
    <section key={language}>
      <Heading level="h2" className="px-6 pt-4">
        {t(`language_${language}`)}
      </Heading>
      <Letter letter={preview.letters[language]} lang={language} />
    </section>
  ))
}

const PreviewsPage = () => {
  const { t, i18n } = useTranslation("messages")
  const { value, change } = useFilter()
  const found = useResource<{ previews: AdminMessagePreview[] }>("/admin/message-previews")
  const previews = found.data?.previews ?? []
  const chosen = previews.find(({ code }) => code === value("code")) ?? previews[0]
  const language = i18n.language.startsWith("ru") ? "ru" : "en"
  const choice = chosen && (
    <>
      <Choice
        label={t("message")}
        value={chosen.code}
        options={previews.map(({ code, letters }) => [code, letters[language].subject] as const)}
        onChange={(code) => change({ code })}
      />
      <span className="txt-small text-ui-fg-subtle">
        {chosen.code} · {t(chosen.inbox ? "in_inbox" : "mail_only")}
      </span>
    </>
  )
  return (
    <Section
      level="h1"
      title={t("previews_title")}
      hint={t("previews_lead")}
      filters={choice}
      from={found}
    >
      {chosen && <Preview key={chosen.code} preview={chosen} />}
      {found.data && !chosen && <Empty>{t("previews_empty")}</Empty>}
    </Section>
  )
}

export const handle = crumb("messages", "previews")

export default PreviewsPage
