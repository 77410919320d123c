import { type Api, as, type Login } from "../support/partners"
import type { Row } from "./row"
import type { Ids } from "./things"

/** Who asks, for which legal entity and branch, about what. */
export interface Asking {
  login: Login | null
  entity?: string
  branch?: string
  ids?: Ids
}

export interface Answer {
  status: number
  data: { code?: string; message?: string }
}

function aList() {
  const form = new FormData()
  form.append("file", new Blob(["T100;1"]), "list.csv")
  return form
}

/** Asks a route of the matrix. */
export const asker =
  (api: Api, key: string) =>
  (route: string, row: Row, { login, entity, branch, ids = {} }: Asking): Promise<Answer> => {
    const [method, path] = route.split(" ")
    const kinds = [...(row.ids ?? [])]
    const url = path
      .replace(":sku", "T100")
      .replace(/:\w+/g, () => ids[kinds.shift() ?? "pad"] ?? "none")
    const headers = {
      "idempotency-key": "tenancy-matrix",
      ...(branch ? { "x-branch-id": branch } : {}),
    }
    const options = as(key, login, entity, headers)
    return api.request({ method, url, data: row.file ? aList() : row.body, ...options })
  }

/** Whether the thing in the path is none for the asker; another unknown thing that the body names is not meant. */
export const isHidden = ({ status, data }: Answer, { unknownInBody }: Row): boolean =>
  status === 404 && !(unknownInBody && data.message?.includes(" none "))

/** Whether the asker was let in, whatever came of it. */
export const isLetIn = ({ status, data }: Answer): boolean =>
  status !== 401 && status < 500 && data.code !== "PERMISSION_MISSING"

/** Collects answers that are not as they should be, each with who heard it. */
export function complaints() {
  const wrong: string[] = []
  const check = (who: string, { status, data }: Answer, isRight: boolean) => {
    if (!isRight) {
      wrong.push([who, status, data.code ?? data.message].join(" "))
    }
  }
  return { wrong, check }
}
