import { cleanText } from "../clean"
import type { Letter } from "../message"
import { addressOf, buttonOf, type LetterPlace } from "./place"
import { LAYOUT_TEXTS } from "./texts"

/** A letter as plain text, for programs and readers that want no HTML. */
export function renderText({ body }: Letter, place: LetterPlace): string {
  const button = buttonOf(body.button, place)
  const parts = [
    body.heading,
    ...(body.paragraphs ?? []),
    (body.facts ?? []).map(([label, value]) => `${label}: ${value}`).join("\n"),
    (body.list ?? []).map((item) => `- ${item}`).join("\n"),
    button ? `${button.label}:\n${button.href}` : "",
    body.note ?? "",
    `--\n${LAYOUT_TEXTS[place.language].footer}\n${addressOf(place, "")}`,
  ]
  return `${parts.filter(Boolean).map(cleanText).join("\n\n")}\n`
}
