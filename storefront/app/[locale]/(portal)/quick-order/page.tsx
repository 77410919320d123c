import { portalPage, titled } from "@/components/frame/portal-page"
import { PadPage } from "@/components/pad/pad-page"
import { StartPad } from "@/components/pad/start-pad"
import { currentPad, padSurroundings } from "@/lib/api/pads"

export const generateMetadata = titled("pad", "title")

/** The pad that the person works in; a first one is started by its first list. */
export default portalPage("cart.edit", async ({ session }) => {
  const [view, surroundings] = await Promise.all([currentPad(session), padSurroundings(session)])
  return view ? (
    <PadPage session={session} view={view} surroundings={surroundings} />
  ) : (
    <StartPad session={session} />
  )
})
