"use client"

/** Browsers' own colours and fonts: the styles of the portal are not there when its frame is not. */
const STYLE = {
  padding: "3rem 1.5rem",
  fontFamily: "system-ui, sans-serif",
  colorScheme: "light dark",
}

/** Stands for the whole document when even its frame failed, so it says the same in both languages. */
export default function GlobalError() {
  return (
    <html lang="ru" style={STYLE}>
      <body>
        <h1>Страница не открылась</h1>
        <p lang="en">This page could not be opened</p>
        <p>
          <a href="/">ORAC</a>
        </p>
      </body>
    </html>
  )
}
