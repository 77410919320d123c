"use client"

import "@/styles/base.css"

/** Stands for the whole document when even its frame failed, so it says the same in both languages. */
export default function GlobalError() {
  return (
    <html lang="ru">
      <body style={{ padding: "var(--s6) var(--gutter)" }}>
        <h1>Страница не открылась</h1>
        <p lang="en">This page could not be opened</p>
        <p>
          <a href="/">ORAC</a>
        </p>
      </body>
    </html>
  )
}
