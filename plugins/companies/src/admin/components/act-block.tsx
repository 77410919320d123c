import { Button, Checkbox, Input, Label } from "@medusajs/ui"
import { Field, Form, Section, textOf, useAct } from "@orac/admin-kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminActingLink } from "../../contract"

function OpenLink({ url, onOpened }: { url: string; onOpened: () => void }) {
  const { t } = useTranslation("companies")
  return (
    <a
      className="text-ui-fg-interactive"
      href={url}
      target="_blank"
      rel="noreferrer"
      onClick={onOpened}
    >
      {t("act_open")}
    </a>
  )
}

/** Opens the storefront once, for an hour, in the company's place; the company sees it. */
export function ActBlock({ companyId }: { companyId: string }) {
  const { t } = useTranslation("companies")
  const act = useAct("companies")
  const [mayOrder, setMayOrder] = useState(false)
  const [link, setLink] = useState<AdminActingLink | null>(null)
  const start = async (form: FormData) => {
    const body = { reason: textOf(form, "reason"), may_order: mayOrder }
    setLink(await act<AdminActingLink>(`/admin/companies/${companyId}/act`, body))
  }
  return (
    <Section title={t("act")} hint={t("act_note")}>
      <Form onSubmit={start} className="flex flex-wrap items-end gap-4 px-6 py-4">
        {(isWorking) => (
          <>
            <Field id="act-reason" label={t("act_reason")} className="min-w-64 flex-1">
              <Input
                id="act-reason"
                name="reason"
                size="small"
                required
                minLength={3}
                maxLength={500}
              />
            </Field>
            <div className="flex h-8 items-center gap-2">
              <Checkbox
                id="act-order"
                checked={mayOrder}
                onCheckedChange={(checked) => setMayOrder(checked === true)}
              />
              <Label htmlFor="act-order" size="small">
                {t("act_order")}
              </Label>
            </div>
            <Button type="submit" size="small" variant="secondary" isLoading={isWorking}>
              {t("act_start")}
            </Button>
            <div role="status" className="txt-small basis-full empty:hidden">
              {link && <OpenLink url={link.url} onOpened={() => setLink(null)} />}
            </div>
          </>
        )}
      </Form>
    </Section>
  )
}
