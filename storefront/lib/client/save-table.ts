import { toCsv } from "@/lib/pad/csv"

/** Has the browser save a table as a CSV file of the given name. */
export function saveTable(name: string, rows: (string | number)[][]) {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([toCsv(rows)], { type: "text/csv" }))
  link.download = `${name}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
}
