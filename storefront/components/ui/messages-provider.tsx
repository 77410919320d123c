import type { ReactNode } from "react"
import type { Locale } from "@/lib/i18n/locales"
import { type Area, pickAreas } from "@/lib/i18n/messages"
import { ClientMessages } from "./client-messages"

/** Gives browser code below it the texts of the named areas and no more. */
export function MessagesProvider(props: { locale: Locale; areas: Area[]; children: ReactNode }) {
  return (
    <ClientMessages locale={props.locale} messages={pickAreas(props.locale, props.areas)}>
      {props.children}
    </ClientMessages>
  )
}
