// The package ships without types; this is what we call.
declare module "pdfmake" {
  export interface FontFaces {
    normal: string
    bold: string
    italics: string
    bolditalics: string
  }

  export interface PdfMake {
    setFonts(fonts: Record<string, FontFaces>): void
    setUrlAccessPolicy(allow: (url: string) => boolean): void
    setLocalAccessPolicy(allow: (path: string) => boolean): void
    createPdf(definition: object): { getBuffer(): Promise<Buffer> }
  }

  const pdfmake: PdfMake
  export default pdfmake
}

declare module "pdfmake/fonts/Roboto.js" {
  const fonts: Record<string, import("pdfmake").FontFaces>
  export default fonts
}
