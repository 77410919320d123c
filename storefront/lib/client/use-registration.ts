"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { RegistrationView } from "@orac/companies/contract"
import {
  callForm,
  type FormPatch,
  mergePatches,
  type RegistrationAnswer,
  sendFile,
  shownForm,
} from "@/lib/registration/client"

export interface Objection {
  code: string
  message: string
  /** The field it stands at, where it has one. */
  field?: string
}

type Busy = "lookup" | "email" | "submit" | "start" | null

const SAVE_AFTER_MS = 500
const POLL_MS = 1000

const MOVING = ["submitted", "auto_check", "auto_approved", "approved"]

function objectionIn(answer: RegistrationAnswer): Objection | null {
  if (answer.ok) {
    return null
  }
  const { failure } = answer
  if (failure.kind === "refusal") {
    const [{ code, message, facts }] = failure.body.refusals
    return { code, message, field: typeof facts.field === "string" ? facts.field : undefined }
  }
  return { code: failure.kind, message: failure.kind === "invalid" ? failure.message : "" }
}

/**
 * The registration of this browser: what is typed is kept as one types, one request after the other, and
 * what the server answers never overwrites what was typed since.
 */
export function useRegistration(initial: RegistrationView | null) {
  const [view, setView] = useState(initial)
  const [pending, setPending] = useState<FormPatch>({})
  const [busy, setBusy] = useState<Busy>(null)
  const [objection, setObjection] = useState<Objection | null>(null)
  const waiting = useRef<FormPatch>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const line = useRef<Promise<unknown>>(Promise.resolve())

  const take = useCallback((answer: RegistrationAnswer) => {
    if (answer.ok) {
      setView(answer.data.registration)
      setPending(waiting.current)
    }
    return objectionIn(answer)
  }, [])

  const inLine = useCallback((ask: () => Promise<RegistrationAnswer>) => {
    const answer = line.current.then(ask)
    line.current = answer
    return answer
  }, [])

  const save = useCallback(() => {
    clearTimeout(timer.current)
    return inLine(async () => {
      const patch = waiting.current
      waiting.current = {}
      const isEmpty = !Object.keys(patch).length
      const answer = await callForm(
        "/draft",
        isEmpty ? undefined : { form: patch },
        isEmpty ? "GET" : "POST"
      )
      if (!answer.ok && answer.failure.kind === "unavailable") {
        waiting.current = mergePatches(patch, waiting.current)
      }
      take(answer)
      return answer
    })
  }, [inLine, take])

  const change = useCallback(
    (patch: FormPatch) => {
      waiting.current = mergePatches(waiting.current, patch)
      setPending((now) => mergePatches(now, patch))
      clearTimeout(timer.current)
      timer.current = setTimeout(save, SAVE_AFTER_MS)
    },
    [save]
  )

  const run = useCallback(
    async (what: Busy, ask: () => Promise<RegistrationAnswer>) => {
      setBusy(what)
      setObjection(null)
      const problem = take(await inLine(ask))
      setObjection(problem)
      setBusy(null)
      return problem
    },
    [inLine, take]
  )

  const state = view?.state
  useEffect(() => {
    if (!state || (!MOVING.includes(state) && state !== "draft")) {
      return
    }
    // An address is proved in another window or on another device.
    const every = setInterval(
      () => document.visibilityState === "visible" && void save(),
      state === "draft" ? POLL_MS * 4 : POLL_MS
    )
    return () => clearInterval(every)
  }, [state, save])

  return {
    view,
    form: view && shownForm(view.form, pending),
    busy,
    objection,
    isSaving: Object.keys(pending).length > 0,
    change,
    save,
    start: (country: string, locale: string) =>
      run("start", () => callForm("", { country, locale })),
    moveTo: (country: string) => run("start", () => callForm("/draft", { country })),
    lookUp: async (tax_id: string) => {
      await save()
      return run("lookup", () => callForm("/draft/lookup", { tax_id }))
    },
    prove: (email: string) => run("email", () => callForm("/draft/email", { email })),
    submit: async (password: string) => {
      await save()
      return run("submit", () => callForm("/draft/submit", password ? { password } : {}))
    },
    upload: async (document: string, file: File, onProgress: (share: number) => void) =>
      take(await inLine(() => sendFile(document, file, onProgress))),
    remove: async (id: string) =>
      take(await inLine(() => callForm(`/draft/files/${id}`, undefined, "DELETE"))),
    forget: async () => {
      await callForm("", undefined, "DELETE")
      setView(null)
    },
  }
}

export type Registration = ReturnType<typeof useRegistration>
