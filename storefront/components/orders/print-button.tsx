"use client"

import button from "@/components/ui/button.module.css"

export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className={button.quiet} onClick={() => print()}>
      {label}
    </button>
  )
}
