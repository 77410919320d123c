"use client"

import type { ReactNode } from "react"
import { IntlProvider } from "use-intl/react"
import type { Locale } from "@/lib/i18n/locales"
import type { Messages } from "@/lib/i18n/messages"

interface Props {
  locale: Locale
  messages: Partial<Messages>
  children: ReactNode
}

export function ClientMessages({ locale, messages, children }: Props) {
  return (
    <IntlProvider locale={locale} messages={messages as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
