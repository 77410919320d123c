import { Button, Text, Textarea } from "@medusajs/ui"
import { Field, Section, useAct, useSure } from "@orac/admin-kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminRegistrationDetail } from "../../contract"

type Decision = AdminRegistrationDetail["decisions"][number]

const NEED_NOTE: readonly Decision[] = ["reject", "ask_documents"]
const FINAL: readonly Decision[] = ["approve", "reject"]
const SHORTEST_NOTE = 3
const VARIANT = {
  approve: "primary",
  reject: "danger",
  ask_documents: "secondary",
  recheck: "secondary",
} as const

interface RegistrationDecisionProps {
  registration: AdminRegistrationDetail
  reload: () => void
}

function useDecide({ registration: { id, name }, reload }: RegistrationDecisionProps) {
  const { t } = useTranslation("registrations")
  const act = useAct("registrations")
  const isSure = useSure()
  return async (decision: Decision, note: string): Promise<boolean> => {
    const question = {
      title: t(`${decision}_title`, { name }),
      text: t(`${decision}_text`),
      label: t(decision),
    }
    if (FINAL.includes(decision) && !(await isSure(question))) {
      return false
    }
    const body = { decision, ...(note && { note }) }
    const isDone = await act(`/admin/registrations/${id}/decision`, body, () => t("done"))
    reload()
    return Boolean(isDone)
  }
}

/** What staff can decide now; nothing where there is nothing to decide. */
export function RegistrationDecision(props: RegistrationDecisionProps) {
  const { t } = useTranslation("registrations")
  const decide = useDecide(props)
  const [note, setNote] = useState("")
  const [isWorking, setWorking] = useState(false)
  const { decisions } = props.registration
  if (!decisions.length) {
    return null
  }
  const choose = async (decision: Decision) => {
    setWorking(true)
    if (await decide(decision, note.trim())) {
      setNote("")
    }
    setWorking(false)
  }
  const isShort = note.trim().length < SHORTEST_NOTE
  return (
    <Section title={t("decision")}>
      <div className="flex flex-col gap-3 px-6 py-4">
        <Field id="note" label={t("note")}>
          <Textarea
            id="note"
            value={note}
            maxLength={1000}
            aria-describedby="note-needed"
            onChange={({ target }) => setNote(target.value)}
          />
        </Field>
        <Text id="note-needed" size="small" className="text-ui-fg-subtle">
          {t("note_needed")}
        </Text>
        <div className="flex flex-wrap gap-2">
          {decisions.map((decision) => (
            <Button
              key={decision}
              size="small"
              variant={VARIANT[decision]}
              disabled={isWorking || (isShort && NEED_NOTE.includes(decision))}
              onClick={() => void choose(decision)}
            >
              {t(decision)}
            </Button>
          ))}
        </div>
      </div>
    </Section>
  )
}
