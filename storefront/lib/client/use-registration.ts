"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { RegistrationView } from "@orac/companies/contract"
import {
  callForm,
  EMPTY_FORM,
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

const MOVING = ["submitted", "auto_check", "auto_approved", "approved"]

/** How often to look for what others do: the checks, or a click on the mailed link; null = nothing is awaited. */
function pollAfter(view: RegistrationView | null): number | null {
  if (view && MOVING.includes(view.state)) {
    return 1000
  }
  return view?.state === "draft" && view.email ? 4000 : null
}

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

/** Where a new draft begins. */
interface Beginning {
  country: string
  locale: string
}

/**
 * The registration of this browser. The first thing typed opens a draft; what is typed is kept as one
 * types, one request after the other, and what the server answers never overwrites what was typed since.
 */
export function useRegistration(initial: RegistrationView | null, home: Beginning) {
  const [view, setView] = useState(initial)
  const [country, setCountry] = useState(initial?.country ?? home.country)
  const [pending, setPending] = useState<FormPatch>({})
  const [busy, setBusy] = useState<Busy>(null)
  const [objection, setObjection] = useState<Objection | null>(null)
  const waiting = useRef<FormPatch>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const isOpened = useRef(initial !== null)
  const beginning = useRef(home)

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

  /** @returns what kept a draft from being opened; null where there is one */
  const open = useCallback(async () => {
    if (isOpened.current) {
      return null
    }
    const answer = await callForm("", beginning.current)
    isOpened.current = answer.ok
    take(answer)
    return answer.ok ? null : answer
  }, [take])

  const save = useCallback(() => {
    clearTimeout(timer.current)
    return inLine(async () => {
      const failure = await open()
      if (failure) {
        setObjection(objectionIn(failure))
        return failure
      }
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
  }, [inLine, open, take])

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

  const pause = pollAfter(view)
  useEffect(() => {
    if (pause === null) {
      return
    }
    const every = setInterval(() => document.visibilityState === "visible" && void save(), pause)
    return () => clearInterval(every)
  }, [pause, save])

  return {
    view,
    country,
    form: shownForm(view?.form ?? EMPTY_FORM, pending),
    busy,
    objection,
    isSaving: Object.keys(pending).length > 0,
    change,
    save,
    moveTo: (next: string) => {
      setCountry(next)
      beginning.current = { ...beginning.current, country: next }
      return isOpened.current
        ? run("start", () => callForm("/draft", { country: next }))
        : Promise.resolve(null)
    },
    lookUp: async (tax_id: string) => {
      await save()
      return run("lookup", () => callForm("/draft/lookup", { tax_id }))
    },
    prove: async (email: string) => {
      await save()
      return run("email", () => callForm("/draft/email", { email }))
    },
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
      isOpened.current = false
      setView(null)
    },
  }
}

export type Registration = ReturnType<typeof useRegistration>
