import { Button, Container, Heading, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminRegistrationDetail } from "../../contract"
import { request } from "../lib/use-resource"

type Decision = AdminRegistrationDetail["decisions"][number]

const NEED_NOTE: readonly Decision[] = ["reject", "ask_documents"]
const SHORTEST_NOTE = 3

/** What staff can decide now; nothing where there is nothing to decide. */
export function RegistrationDecision({
  registration: { id, decisions },
  reload,
}: {
  registration: AdminRegistrationDetail
  reload: () => void
}) {
  const { t } = useTranslation("registrations")
  const [note, setNote] = useState("")
  const [isWorking, setIsWorking] = useState(false)
  if (!decisions.length) {
    return null
  }
  const decide = async (decision: Decision) => {
    setIsWorking(true)
    const body = JSON.stringify({ decision, ...(note.trim() && { note: note.trim() }) })
    try {
      await request(`/admin/registrations/${id}/decision`, { method: "POST", body })
      toast.success(t("done"))
      setNote("")
    } catch (error) {
      toast.error((error as Error).message)
    }
    setIsWorking(false)
    reload()
  }
  const isShort = note.trim().length < SHORTEST_NOTE
  return (
    <Container className="flex flex-col gap-3">
      <Heading level="h2">{t("decision")}</Heading>
      <Label htmlFor="note">{t("note")}</Label>
      <Textarea
        id="note"
        value={note}
        maxLength={1000}
        onChange={({ target }) => setNote(target.value)}
      />
      <Text size="small" className="text-ui-fg-subtle">
        {t("note_needed")}
      </Text>
      <div className="flex flex-wrap gap-2">
        {decisions.map((decision) => (
          <Button
            key={decision}
            size="small"
            variant={
              decision === "approve" ? "primary" : decision === "reject" ? "danger" : "secondary"
            }
            disabled={isWorking || (isShort && NEED_NOTE.includes(decision))}
            onClick={() => void decide(decision)}
          >
            {t(decision)}
          </Button>
        ))}
      </div>
    </Container>
  )
}
