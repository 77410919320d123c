const HEAD = ["", "ours, ms", "stock, ms", "ratio", "min", "max", "SQL", ""]
const OWN = ["name", "median_ms", "stock_median_ms", "ratio", "min_ms", "max_ms", "sql"]

const text = (value) =>
  value === null || value === undefined
    ? "–"
    : typeof value === "number"
      ? value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 1 : 0 })
      : value

/** Figures of one case only: "orders_per_s 61". */
const others = (result) =>
  Object.entries(result)
    .filter(([name]) => !OWN.includes(name))
    .map(([name, value]) => `${name} ${text(value)}`)
    .join(", ")

/**
 * The results as aligned text.
 *
 * @param {import("./result").Result[]} results
 */
export function table(results) {
  const rows = [
    HEAD,
    ...results.map((result) => [...OWN.map((name) => text(result[name])), others(result)]),
  ]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || column === HEAD.length - 1
            ? cell.padEnd(widths[column])
            : cell.padStart(widths[column])
        )
        .join("  ")
        .trimEnd()
    )
    .join("\n")
}
