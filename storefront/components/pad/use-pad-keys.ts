"use client"

import { useEffect } from "react"
import { isSlash, isTyping } from "@/lib/client/keys"
import { isList } from "@/lib/pad/typed"
import { usePad } from "./pad-context"

/** The field of the pad takes any list itself; other fields keep what is pasted into them. */
const belongsToField = (target: EventTarget | null, text: string) =>
  isTyping(target) && !isList(text)

/** Keys that work wherever the focus is: `/`, `?`, Ctrl+Z, and a pasted list. */
export function usePadKeys(showKeys: () => void) {
  const { sync, focusField, rights } = usePad()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const withControl = event.ctrlKey || event.metaKey
      if (withControl && event.code === "KeyZ" && !event.shiftKey && rights.edit) {
        sync.undo()
      } else if (withControl || event.altKey || isTyping(event.target)) {
        return
      } else if (event.key === "?") {
        showKeys()
      } else if (isSlash(event)) {
        focusField.current()
      } else {
        return
      }
      event.preventDefault()
    }
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? ""
      if (rights.edit && text.trim() && !belongsToField(event.target, text)) {
        event.preventDefault()
        sync.addText(text)
      }
    }
    document.addEventListener("keydown", onKey)
    document.addEventListener("paste", onPaste)
    return () => {
      document.removeEventListener("keydown", onKey)
      document.removeEventListener("paste", onPaste)
    }
  }, [sync, focusField, rights, showKeys])
}
