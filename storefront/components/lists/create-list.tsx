"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { ShoppingListView } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import button from "@/components/ui/button.module.css"
import { callPortal } from "@/lib/client/portal"
import { type ListProblem, problemOf } from "@/lib/client/use-list-commands"
import styles from "./lists.module.css"

const LONGEST_NAME = 120

/** A name makes a list; then it opens to be filled. */
export function CreateList() {
  const t = useTranslations("lists")
  const locale = useLocale()
  const router = useRouter()
  const { entityId } = useEntity()
  const [isWorking, setWorking] = useState(false)
  const [problem, setProblem] = useState<ListProblem | null>(null)

  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim()
    if (!name) {
      return
    }
    setWorking(true)
    const call = { entityId, method: "POST", json: { name } } as const
    const answer = await callPortal<{ list: ShoppingListView }>("/api/lists", call)
    if (answer.ok) {
      return router.push(`/${locale}/account/lists/${answer.data.list.id}`)
    }
    setWorking(false)
    setProblem(problemOf(answer.failure))
  }

  return (
    <form className={styles.create} onSubmit={create} aria-busy={isWorking}>
      <input
        name="name"
        required
        maxLength={LONGEST_NAME}
        autoComplete="off"
        placeholder={t("new_name")}
        aria-label={t("new_name")}
      />
      <button className={button.primary} disabled={isWorking}>
        {t("create")}
      </button>
      {problem && <p role="alert">{t(problem)}</p>}
    </form>
  )
}
