"use client"

import { type ReactNode, createContext, useContext } from "react"

export interface ActiveEntity {
  entityId: string
  currency: string
  timeZone: string
}

const Context = createContext<ActiveEntity | null>(null)

export function EntityProvider(props: { value: ActiveEntity; children: ReactNode }) {
  return <Context value={props.value}>{props.children}</Context>
}

/** The legal entity that the page was opened for. */
export function useEntity(): ActiveEntity {
  const entity = useContext(Context)
  if (!entity) {
    throw new Error("This part stands outside the portal's frame.")
  }
  return entity
}
