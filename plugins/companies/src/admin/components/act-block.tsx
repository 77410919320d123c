import { Button, Checkbox, Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminActingLink } from "../../contract"
import { request } from "../lib/use-resource"

/** Opens the storefront once, for an hour, in the company's place; the company sees it. */
export function ActBlock({ companyId }: { companyId: string }) {
  const { t } = useTranslation("companies")
  const [mayOrder, setMayOrder] = useState(false)
  const [link, setLink] = useState<AdminActingLink | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const start = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get("reason"))
    setProblem(null)
    try {
      const body = JSON.stringify({ reason, may_order: mayOrder })
      setLink(
        await request<AdminActingLink>(`/admin/companies/${companyId}/act`, {
          method: "POST",
          body,
        })
      )
    } catch (error) {
      setProblem((error as Error).message)
    }
  }

  return (
    <Container className="flex flex-col gap-3">
      <Heading level="h2">{t("act")}</Heading>
      <Text className="text-ui-fg-subtle">{t("act_note")}</Text>
      <form className="flex flex-wrap items-end gap-4" onSubmit={start}>
        <div className="flex min-w-64 flex-1 flex-col gap-1">
          <Label htmlFor="act-reason">{t("act_reason")}</Label>
          <Input id="act-reason" name="reason" required minLength={3} maxLength={500} />
        </div>
        <div className="flex items-center gap-2 pb-2">
          <Checkbox
            id="act-order"
            checked={mayOrder}
            onCheckedChange={(checked) => setMayOrder(checked === true)}
          />
          <Label htmlFor="act-order">{t("act_order")}</Label>
        </div>
        <Button type="submit" variant="secondary">
          {t("act_start")}
        </Button>
      </form>
      <div role="status">
        {problem && <Text className="text-ui-fg-error">{problem}</Text>}
        {link && (
          <a
            className="text-ui-fg-interactive"
            href={link.url}
            target="_blank"
            rel="noreferrer"
            onClick={() => setLink(null)}
          >
            {t("act_open")}
          </a>
        )}
      </div>
    </Container>
  )
}
