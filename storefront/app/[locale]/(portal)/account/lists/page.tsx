import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
}

export default async function Page({ params }: Props) {
  const t = translator(await routeLocale(params), "frame")
  return <h1>{t("lists")}</h1>
}
