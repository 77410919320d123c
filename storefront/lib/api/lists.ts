import "server-only"
import type { ShoppingListRef, ShoppingListView } from "@orac/checkout/contract"
import { type Session, read } from "./session"

export const lists = async (session: Session): Promise<ShoppingListRef[]> =>
  (await read<{ lists: ShoppingListRef[] }>(session, "/store/lists")).lists

export const list = async (session: Session, id: string): Promise<ShoppingListView> =>
  (await read<{ list: ShoppingListView }>(session, `/store/lists/${encodeURIComponent(id)}`)).list
