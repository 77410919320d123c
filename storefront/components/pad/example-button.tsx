"use client"

import button from "@/components/ui/button.module.css"
import { usePad } from "./pad-context"

/** Shows that order of columns, look-alike letters and metres do not matter. */
const EXAMPLE = "SX118\t40\nРХ144 12\n25; C351\nP8020 36 м"

export function ExampleButton({ text }: { text: string }) {
  const { sync } = usePad()
  return (
    <button type="button" className={button.button} onClick={() => sync.addText(EXAMPLE)}>
      {text}
    </button>
  )
}
