import { bracketPiece, columnPiece, cornerPiece, friezePiece, ornamentPiece } from "./element"
import { goodsFigure } from "./goods"
import { drawingKind, type DrawingKind } from "./identity"
import { pieceFigure, type Piece } from "./piece"
import { sectionFigure } from "./section"
import { compose, describe, sheetOf } from "./sheet"
import { blockPiece, rosettePiece, tilePiece } from "./tile"
import type { DrawingInput, DrawingOptions, Figure, Stage } from "./types"

type Draw = (article: DrawingInput, stage: Stage) => Figure

const piece =
  (make: (article: DrawingInput) => Piece): Draw =>
  (article, stage) =>
    pieceFigure(article, stage, make(article))

const FIGURES: Record<DrawingKind, Draw> = {
  cornice: (article, stage) => sectionFigure("cornice", article, stage),
  light: (article, stage) => sectionFigure("light", article, stage),
  skirting: (article, stage) => sectionFigure("skirting", article, stage),
  moulding: (article, stage) => sectionFigure("moulding", article, stage),
  panel: (article, stage) => sectionFigure("panel", article, stage),
  tile: piece(tilePiece),
  rosette: piece(rosettePiece),
  block: piece(blockPiece),
  column: piece(columnPiece),
  bracket: piece(bracketPiece),
  frieze: piece(friezePiece),
  corner: piece(cornerPiece),
  ornament: piece(ornamentPiece),
  cartridge: (article, stage) => goodsFigure("cartridge", article, stage),
  bucket: (article, stage) => goodsFigure("bucket", article, stage),
  tool: (article, stage) => goodsFigure("tool", article, stage),
  print: (article, stage) => goodsFigure("print", article, stage),
}

/**
 * The picture of an article as an SVG document, drawn from its sizes. The same article always gives the same text;
 * the section's ornament follows from the code. Sizes are written as they stand in the catalogue, in millimetres.
 */
export function drawProfile(article: DrawingInput, options: DrawingOptions = {}): string {
  const sheet = sheetOf(options.variant)
  const figure = FIGURES[drawingKind(article)](article, sheet)
  return compose(figure, sheet, describe(article))
}
