import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { RenderedLetter } from "../../contract"

/** A letter as HTML and as text, side by side. Its page runs nothing and leads nowhere. */
export function Letter({ letter, lang }: { letter: RenderedLetter; lang: string }) {
  const { t } = useTranslation("messages")
  const title = t("as_html", { subject: letter.subject })
  return (
    <div className="grid grid-cols-1 gap-4 px-6 py-4 lg:grid-cols-2" lang={lang}>
      <div className="flex flex-col gap-2">
        <Text size="small" className="text-ui-fg-subtle">
          {title}
        </Text>
        <iframe
          title={title}
          sandbox=""
          loading="lazy"
          srcDoc={letter.html}
          className="border-ui-border-base h-[30rem] w-full rounded-md border"
        />
      </div>
      <div className="flex flex-col gap-2">
        <Text size="small" className="text-ui-fg-subtle">
          {t("as_text")}
        </Text>
        <pre className="border-ui-border-base txt-small h-[30rem] overflow-auto whitespace-pre-wrap break-words rounded-md border p-4 font-mono">
          {letter.text}
        </pre>
      </div>
    </div>
  )
}
