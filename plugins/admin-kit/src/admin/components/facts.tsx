import { clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export type Fact = readonly [label: string, value: ReactNode]

function Pair({ fact: [label, value], wide }: { fact: Fact; wide?: string }) {
  return (
    <>
      <Text asChild size="small" className="text-ui-fg-subtle">
        <dt>{label}</dt>
      </Text>
      <Text asChild size="small" className={clx("break-words", wide)}>
        <dd>{value}</dd>
      </Text>
    </>
  )
}

const COLUMNS = { 1: "", 3: "grid-cols-2 lg:grid-cols-3", 4: "grid-cols-2 lg:grid-cols-4" }

/** Facts beside each other, each under its name. */
export const Facts = ({ facts, columns = 3 }: { facts: readonly Fact[]; columns?: 1 | 3 | 4 }) => (
  <dl className={clx("grid gap-x-4 gap-y-3 px-6 py-4", COLUMNS[columns])}>
    {facts.map((fact) => (
      <div key={fact[0]}>
        <Pair fact={fact} />
      </div>
    ))}
  </dl>
)

/** Facts below each other, their names at the left. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="divide-y">
    {facts.map((fact) => (
      <div key={fact[0]} className="grid grid-cols-3 gap-4 px-6 py-2">
        <Pair fact={fact} wide="col-span-2" />
      </div>
    ))}
  </dl>
)
