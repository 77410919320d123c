import type { PlanSegmentView } from "@orac/sourcing/contract"
import { placeOnMap } from "@/lib/pad/map"
import styles from "./plans.module.css"

const WIDTH = 88
const HEIGHT = 56
const MARGIN = 9
const SMALLEST = 2.5
const LARGEST = 6

const weightOf = (segments: PlanSegmentView[]) =>
  segments.reduce((sum, { weight_g }) => sum + weight_g, 0)

/** Where the parcels start, as dots by weight in their true positions to each other; the words stand beside it. */
export function PlanMap({ segments }: { segments: PlanSegmentView[] }) {
  const points = placeOnMap(
    segments.map(({ source }) => source),
    WIDTH,
    HEIGHT,
    MARGIN
  )
  const all = Math.max(1, weightOf(segments))
  return (
    <svg className={styles.map} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} rx="3" />
      <path
        d={`M0 ${HEIGHT / 2}H${WIDTH}M${WIDTH / 3} 0V${HEIGHT}M${(WIDTH / 3) * 2} 0V${HEIGHT}`}
      />
      {segments.map(({ source, weight_g }, index) => (
        <circle
          key={source.id}
          cx={points[index].x}
          cy={points[index].y}
          r={Math.round(10 * (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(weight_g / all))) / 10}
        />
      ))}
    </svg>
  )
}
