import type { Catalogue, Match } from "./catalogue"

export interface FoundArticle extends Match {
  start: number
  end: number
  text: string
}

interface Piece {
  start: number
  end: number
  part: string
}

const PIECE = /\p{L}+|\d+/gu
const JOINT = /^[ \u00a0\u202f\p{Pd}\u2212_]{0,3}$/u
const WINDOW = 6
/** A row that orders something names it within its first words. */
const PIECES = 40

const piecesOf = (text: string, catalogue: Catalogue): Piece[] =>
  Array.from(text.matchAll(PIECE))
    .slice(0, PIECES)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      part: catalogue.part(match[0]),
    }))

/** All runs of pieces that could be one code: whole words on both sides, joined by blanks or dashes. */
function* windows(text: string, pieces: Piece[]): Generator<Piece> {
  for (let first = 0; first < pieces.length; first++) {
    if (first > 0 && pieces[first - 1].end === pieces[first].start) {
      continue
    }
    let part = ""
    for (let last = first; last < Math.min(first + WINDOW, pieces.length); last++) {
      if (last > first && !JOINT.test(text.slice(pieces[last - 1].end, pieces[last].start))) {
        break
      }
      part += pieces[last].part
      if (pieces[last + 1]?.start !== pieces[last].end) {
        yield { start: pieces[first].start, end: pieces[last].end, part }
      }
    }
  }
}

/** A bare number is a quantity and a bare word is a name, unless the partner has such an article. */
const isTooPlain = (text: string, match: Match) =>
  match.kind === "own" ? text.length < 4 : !/\d/.test(text) || !/\p{L}/u.test(text)

function allMatches(text: string, catalogue: Catalogue): FoundArticle[] {
  const found: FoundArticle[] = []
  for (const { start, end, part } of windows(text, piecesOf(text, catalogue))) {
    const words = text.slice(start, end)
    const match = catalogue.mayName(part) ? catalogue.find(words) : null
    if (match && !isTooPlain(words, match)) {
      found.push({ ...match, start, end, text: words })
    }
  }
  return found
}

/**
 * The articles that a row of free text names, longest code first where codes overlap, in reading
 * order.
 */
export function findArticlesIn(text: string, catalogue: Catalogue): FoundArticle[] {
  const longestFirst = allMatches(text, catalogue).sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start
  )
  const kept: FoundArticle[] = []
  for (const match of longestFirst) {
    if (kept.every((other) => match.end <= other.start || match.start >= other.end)) {
      kept.push(match)
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}
