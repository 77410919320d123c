import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { preloadFonts } from "@/lib/fonts"
import { routeLocale, translator } from "@/lib/i18n/server"
import "@/styles/base.css"

interface Props {
  params: Promise<{ locale: string }>
  children: ReactNode
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#171512" },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await routeLocale(params), "frame")
  return {
    title: { default: t("title"), template: "%s · ORAC" },
    robots: { index: false, follow: false },
  }
}

export default async function RootLayout({ params, children }: Props) {
  const locale = await routeLocale(params)
  preloadFonts(locale)
  return (
    <html lang={locale}>
      <body>
        <MessagesProvider locale={locale} areas={["trouble"]}>
          {children}
        </MessagesProvider>
      </body>
    </html>
  )
}
