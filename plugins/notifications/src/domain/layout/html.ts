import type { Letter, MessageBody } from "../message"
import { escapeHtml } from "./escape"
import { addressOf, buttonOf, type LetterPlace } from "./place"
import { DARK_SHEET, STYLES, type StyleName } from "./styles"
import { LAYOUT_TEXTS } from "./texts"

const styled = (name: StyleName) => `class="${name}" style="${STYLES[name]}"`

const multiline = (text: string) => escapeHtml(text).replace(/\n/g, "<br>")

const paragraph = (text: string) => `<p ${styled("paragraph")}>${multiline(text)}</p>`

const fact = ([label, value]: [string, string]) =>
  `<tr><th scope="row" ${styled("label")}>${escapeHtml(label)}</th><td ${styled("value")}>${multiline(value)}</td></tr>`

const facts = (all: [string, string][] = []) =>
  all.length ? `<table ${styled("facts")}>${all.map(fact).join("")}</table>` : ""

const list = (items: string[] = []) =>
  items.length
    ? `<ul ${styled("list")}>${items.map((item) => `<li>${multiline(item)}</li>`).join("")}</ul>`
    : ""

function button(body: MessageBody, place: LetterPlace) {
  const found = buttonOf(body.button, place)
  return found
    ? `<p style="margin:0"><a ${styled("button")} href="${escapeHtml(found.href)}">${escapeHtml(found.label)}</a></p>`
    : ""
}

const note = (text?: string) => (text ? `<p ${styled("small")}>${multiline(text)}</p>` : "")

function footer(place: LetterPlace) {
  const home = escapeHtml(addressOf(place, ""))
  return `${LAYOUT_TEXTS[place.language].footer}<br><a style="color:#635d54" href="${home}">${home}</a>`
}

/** A letter as an HTML document of its own: no script, no picture, nothing loaded from elsewhere. */
export const renderHtml = ({ subject, body }: Letter, place: LetterPlace): string =>
  `<!doctype html>
<html lang="${place.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${DARK_SHEET}</style>
</head>
<body ${styled("page")}>
<main>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center" style="${STYLES.frame}">
<div ${styled("card")}><div style="${STYLES.inside}">
<h1 ${styled("heading")}>${escapeHtml(body.heading)}</h1>
${(body.paragraphs ?? []).map(paragraph).join("\n")}
${facts(body.facts)}
${list(body.list)}
${button(body, place)}
${note(body.note)}
</div></div>
<div ${styled("footer")}>${footer(place)}</div>
</td></tr>
</table>
</main>
</body>
</html>
`
