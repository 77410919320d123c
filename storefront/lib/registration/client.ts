import type { RegistrationData, RegistrationView } from "@orac/companies/contract"
import { type Answer, toAnswer } from "@/lib/api/answer"

export type RegistrationAnswer = Answer<{ registration: RegistrationView }>
export type FormPatch = Partial<RegistrationData>

/** The form before anything has been typed. */
export const EMPTY_FORM: RegistrationData = {
  name: "",
  full_name: "",
  legal_ids: {},
  legal_address: "",
  director: "",
  signs_as: "director",
  bank_name: "",
  delivery_city: "",
  delivery_address: "",
  delivery_postal_code: "",
  website: "",
  person_name: "",
  phone: "",
}

const failed: RegistrationAnswer = { ok: false, failure: { kind: "unavailable" } }

/** One request of the form to our own server; a failed connection is an answer too. */
export async function callForm(
  path: string,
  json?: unknown,
  method = "POST"
): Promise<RegistrationAnswer> {
  try {
    const response = await fetch(`/api/registration${path}`, {
      method,
      ...(json !== undefined && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(json),
      }),
    })
    return await toAnswer(response)
  } catch {
    return failed
  }
}

/** Sends a paper and tells how much of it is on its way; `fetch` cannot. */
export const sendFile = (
  document: string,
  file: File,
  onProgress: (share: number) => void
): Promise<RegistrationAnswer> =>
  new Promise((resolve) => {
    const form = new FormData()
    form.append("document", document)
    form.append("file", file)
    const request = new XMLHttpRequest()
    request.open("POST", "/api/registration/draft/files")
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / Math.max(1, total))
    request.onerror = () => resolve(failed)
    request.onload = () =>
      resolve(toAnswer(new Response(request.responseText, { status: request.status })))
    request.send(form)
  })

/** Two changes one after the other, as one. */
export const mergePatches = (first: FormPatch, second: FormPatch): FormPatch => ({
  ...first,
  ...second,
  ...((first.legal_ids || second.legal_ids) && {
    legal_ids: { ...first.legal_ids, ...second.legal_ids },
  }),
})

/** The form as it stands on the screen: what the server keeps, and over it what is still on its way. */
export const shownForm = (kept: RegistrationData, pending: FormPatch): RegistrationData => ({
  ...kept,
  ...pending,
  legal_ids: { ...kept.legal_ids, ...pending.legal_ids },
})
