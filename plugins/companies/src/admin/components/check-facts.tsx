import { Text } from "@medusajs/ui"
import { PageLink } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminCheck } from "../../contract"
import { useFieldName } from "../lib/use-field-name"

type Facts = AdminCheck["facts"]

/** The names of papers, by their codes. */
export type Papers = Readonly<Record<string, string>>

/** A value in words, as far as there are words for it. */
function useValue(papers: Papers) {
  const { t } = useTranslation("registrations")
  const inWords = (value: unknown): string => {
    if (Array.isArray(value)) {
      return value.map(inWords).join(", ")
    }
    return typeof value === "string"
      ? (papers[value] ?? t(`value_${value}`, { defaultValue: value }))
      : JSON.stringify(value)
  }
  return inWords
}

const isSaid = (value: unknown) => !Array.isArray(value) || value.length > 0

function Matches({ matches }: { matches: NonNullable<Facts["matches"]> }) {
  const { t } = useTranslation("registrations")
  return (
    <ul>
      {matches.map(({ entity_id, name, by }) => (
        <li key={entity_id} className="txt-small">
          {t("same")} <PageLink to={`/companies/${entity_id}`}>{name}</PageLink>:{" "}
          {by.map((one) => t(`by_${one}`)).join(", ")}
        </li>
      ))}
    </ul>
  )
}

/** Whom a sanctions list names alike: a person tells them apart. */
function Hits({ hits }: { hits: NonNullable<Facts["hits"]> }) {
  const { t } = useTranslation("registrations")
  return (
    <ul>
      {hits.map(({ row, name, tax_id, country, by, likeness }) => (
        <li key={row} className="txt-small">
          {[name, tax_id, country.toUpperCase()].filter(Boolean).join(", ")}:{" "}
          {by.map((one) => t(`by_${one}`)).join(", ")} · {t("fact_likeness")}: {likeness} ·{" "}
          {t("list_row", { row })}
        </li>
      ))}
    </ul>
  )
}

/** What stands against single fields of the form. */
function Problems({ problems }: { problems: NonNullable<Facts["problems"]> }) {
  const { t } = useTranslation("partner-base")
  const nameOf = useFieldName()
  return (
    <ul>
      {problems.map(({ field, code }) => (
        <li key={field} className="txt-small text-ui-fg-subtle">
          {nameOf(field)}: {t(`problem_${code}`, { defaultValue: code })}
        </li>
      ))}
    </ul>
  )
}

interface CheckFactsProps {
  facts: Facts
  papers: Papers
}

/** What a check found, in words. */
export function CheckFacts({
  facts: { matches, hits, problems, ...facts },
  papers,
}: CheckFactsProps) {
  const { t } = useTranslation("registrations")
  const inWords = useValue(papers)
  const said = Object.entries(facts).filter(([, value]) => isSaid(value))
  return (
    <>
      {said.length > 0 && (
        <Text size="small" className="break-words text-ui-fg-subtle">
          {said
            .map(
              ([name, value]) => `${t(`fact_${name}`, { defaultValue: name })}: ${inWords(value)}`
            )
            .join(" · ")}
        </Text>
      )}
      {problems && <Problems problems={problems} />}
      {matches && <Matches matches={matches} />}
      {hits && <Hits hits={hits} />}
    </>
  )
}
