/** A value that depends on the rule: around the first row, between rows, under the last row. */
const byRule = ({ head, row, end }) => {
  return (index, { table }) => (index < 2 ? head : index === table.body.length ? end : row)
}

const toFunctions = (layout) =>
  Object.fromEntries(
    Object.entries(layout).map(([key, value]) => [
      key,
      typeof value === "object" ? byRule(value) : () => value,
    ])
  )

const numbered = (text, { page, pages }) =>
  text.replaceAll("{page}", String(page)).replaceAll("{pages}", String(pages))

function member(key, value, place) {
  if (key === "layout") {
    return [key, toFunctions(value)]
  }
  return key === "pageText" && place ? ["text", numbered(value, place)] : [key, node(value, place)]
}

function node(value, place) {
  if (Array.isArray(value)) {
    return value.map((item) => node(item, place))
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => member(key, item, place)))
    : value
}

const onEachPage = (content) => content && ((page, pages) => node(content, { page, pages }))

/** Makes a definition of pdfmake, with its functions, of a document that is plain data. */
export const toPdfmake = (document) => ({
  ...document,
  content: node(document.content),
  header: onEachPage(document.header),
  footer: onEachPage(document.footer),
})
