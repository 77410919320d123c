import { portalPage, titled } from "@/components/frame/portal-page"
import { PadPage } from "@/components/pad/pad-page"

export const generateMetadata = titled("pad", "title")

export default portalPage<{ id: string }>(null, ({ session, params }) => (
  <PadPage session={session} id={params.id} />
))
