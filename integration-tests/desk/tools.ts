import type {
  DeskAnswer,
  DeskAnswered,
  DeskOrder,
  DeskOrderList,
  DeskOrderRow,
  OrderOffers,
  QueueRow,
} from "@orac/desk/contract"
import type { PartnerClient, RefusalAnswer } from "../checkout/partner-client"
import { staffHeaders, type Suite } from "../support/partners"
import { createDesk, type DeskWorld } from "./network"
import { expectAllPieces } from "./pieces"

const ANY = { validateStatus: () => true }

/** A desk for the tests of a suite, made before them, and what its people ask of it. */
export function deskTools({ api, getContainer }: Suite) {
  const world = {} as DeskWorld
  const staff = {}

  beforeAll(async () => {
    Object.assign(world, await createDesk({ api, getContainer }))
    Object.assign(staff, { headers: await staffHeaders(getContainer()), ...ANY })
  })

  const list = async (who: PartnerClient, query = "") =>
    (await who.get<DeskOrderList>(`/store/desk/orders${query}`)).data
  const offerOf = async (who: PartnerClient, displayId: number, tab = "waiting") =>
    (await list(who, `?tab=${tab}&q=${displayId}`)).orders[0] as DeskOrderRow | undefined
  const waitingAt = async (who: PartnerClient, order: { display_id: number }) =>
    (await offerOf(who, order.display_id))!.id
  const idOf = async (who: PartnerClient, { display_id }: { display_id: number }) =>
    (await list(who, `?q=${display_id}`)).orders[0].id
  const detail = async (who: PartnerClient, id: string) =>
    (await who.get<{ order: DeskOrder }>(`/store/desk/orders/${id}`)).data.order
  const answer = (who: PartnerClient, id: string, body: DeskAnswer) =>
    who.post<DeskAnswered & RefusalAnswer>(`/store/desk/orders/${id}/answer`, body)
  const way = async (orderId: string, who = world.client) =>
    (await who.get<OrderOffers>(`/store/partner-orders/${orderId}/seller`)).data.offers
  const queue = async () =>
    (await api.get<{ queue: QueueRow[] }>("/admin/desk/queue", staff)).data.queue
  const decide = (id: string, body: object) => api.post(`/admin/desk/queue/${id}`, body, staff)
  const piecesAddUp = (orderId: string) => expectAllPieces(world.knex, orderId)

  return {
    world,
    staff,
    list,
    offerOf,
    waitingAt,
    idOf,
    detail,
    answer,
    way,
    queue,
    decide,
    piecesAddUp,
  }
}
