import type {
  PadPlans,
  PadView,
  PasteReport,
  PlacedOrder,
  PlaceRequest,
} from "@orac/checkout/contract"
import { as, type Api, type Login } from "../support/partners"

export interface RefusalAnswer {
  type: "refusal"
  code: string
  refusals: { code: string; facts: Record<string, unknown> }[]
}

let sequence = 0

/** What an employee does in the portal, over HTTP. */
export function partnerClient(
  api: Api,
  key: string,
  login: Login | null,
  entityId?: string,
  branchId?: string
) {
  const branch = branchId ? { "x-branch-id": branchId } : {}
  const options = (headers: object = {}) => as(key, login, entityId, { ...branch, ...headers })
  const get = <T>(path: string) => api.get<T>(path, options())
  const post = <T>(path: string, body: unknown = {}, headers: object = {}) =>
    api.post<T>(path, body, options(headers))
  const remove = (path: string) => api.request({ method: "DELETE", url: path, ...options() })

  const newPad = async (name = "Pad") =>
    (await post<{ pad: PadView }>("/store/pads", { name })).data.pad
  const paste = async (padId: string, text: string, mode = "append") =>
    (await post<PasteReport>(`/store/pads/${padId}/text`, { text, mode })).data
  const plans = async (padId: string) => (await post<PadPlans>(`/store/pads/${padId}/plans`)).data
  const place = (padId: string, body: PlaceRequest, idempotencyKey = `key-${++sequence}-test`) =>
    post<PlacedOrder & RefusalAnswer>(`/store/pads/${padId}/place`, body, {
      "idempotency-key": idempotencyKey,
    })
  /** The request that places a pad by its first plan. */
  const request = async (padId: string): Promise<PlaceRequest> => {
    const { pad_version, plans: offered } = await plans(padId)
    return {
      pad_version,
      plan: offered[0].fingerprint,
      expected_total_minor: offered[0].total_minor,
    }
  }
  return { get, post, remove, newPad, paste, plans, place, request, options }
}

export type PartnerClient = ReturnType<typeof partnerClient>
