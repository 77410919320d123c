import { portalPage, titled } from "@/components/frame/portal-page"
import { PadPage } from "@/components/pad/pad-page"
import { pad, padSurroundings } from "@/lib/api/pads"

export const generateMetadata = titled("pad", "title")

export default portalPage<{ id: string }>(null, async ({ session, params }) => {
  const [view, surroundings] = await Promise.all([
    pad(session, params.id),
    padSurroundings(session),
  ])
  return <PadPage session={session} view={view} surroundings={surroundings} />
})
