import { createHash } from "node:crypto"
import type { CategoryCode } from "../../contract"
import { drawProfile } from "./draw-profile"
import { drawRoom } from "./draw-room"
import { SAMPLES } from "./samples"

const LENGTH = 8

const markOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, LENGTH)

function markOfSamples(): string {
  const both = SAMPLES.flatMap((sample) => [sample, { ...sample, is_flexible: true }])
  return markOf(
    both.flatMap((one) => [drawProfile(one), drawProfile(one, { variant: "thumbnail" })]).join("")
  )
}

let style: string | undefined

/** Marks how articles are drawn now: another mark as soon as any kind of drawing looks different. */
export const drawingStyle = (): string => (style ??= markOfSamples())

const scenes = new Map<CategoryCode, string>()

/** Marks how the scene of a category looks now. */
export function sceneVersion(category: CategoryCode): string {
  const version = scenes.get(category) ?? markOf(drawRoom(category))
  scenes.set(category, version)
  return version
}
