"use client"

import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from "react"
import { useTranslations } from "use-intl/react"
import { SuggestionList } from "@/components/search/suggestion-list"
import button from "@/components/ui/button.module.css"
import entry from "@/components/ui/entry.module.css"
import { useCombobox } from "@/lib/client/use-combobox"
import { useSuggestions } from "@/lib/client/use-suggestions"
import { isList, splitTyped } from "@/lib/pad/typed"
import { usePad } from "./pad-context"
import styles from "./entry-field.module.css"

const FILES = ".xlsx,.xls,.csv,.txt,.tsv"

/** The one field that takes anything: an article, a name, a list, a file. */
export function EntryField() {
  const t = useTranslations("pad")
  const { sync, focusField, focusLine } = usePad()
  const field = useRef<HTMLInputElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const [text, setText] = useState("")
  const typed = splitTyped(text)
  const suggestions = useSuggestions(typed.query)

  useEffect(() => {
    focusField.current = () => {
      field.current?.focus()
      field.current?.select()
    }
  }, [focusField])

  const combobox = useCombobox(suggestions.length, (index) => {
    const chosen = suggestions[index]
    sync.setQuantity(chosen.sku, sync.quantityOf(chosen.sku) + (typed.quantity ?? 1), chosen)
    setText("")
    if (typed.quantity === null) {
      focusLine.current(chosen.sku, true)
    }
  })

  const addTyped = () => {
    if (text.trim()) {
      combobox.close()
      sync.addText(text)
      setText("")
    }
  }
  const onKey = (event: KeyboardEvent) => {
    if (!combobox.handleKey(event) && event.key === "Enter") {
      event.preventDefault()
      addTyped()
    }
  }
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain")
    if (isList(pasted)) {
      // The page's own handler takes a list from here; the field stays clear of it.
      event.preventDefault()
    }
  }

  return (
    <div className={styles.entry} onBlur={combobox.close} data-tour="pad-field">
      <input
        {...combobox.fieldProps}
        ref={field}
        className={entry.entry}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          combobox.open()
        }}
        onKeyDown={onKey}
        onPaste={onPaste}
        placeholder={t("field")}
        aria-label={t("field")}
        aria-describedby="pad-field-hint"
        aria-keyshortcuts="/"
        enterKeyHint="done"
        data-testid="pad-field"
      />
      <button type="button" className={button.button} onClick={addTyped} disabled={!text.trim()}>
        {t("add")}
      </button>
      <button
        type="button"
        className={button.button}
        onClick={() => file.current?.click()}
        aria-label={t("file_label")}
      >
        {t("file")}
      </button>
      <input
        ref={file}
        type="file"
        accept={FILES}
        hidden
        data-testid="pad-file"
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) {
            sync.addFile(chosen)
          }
          target.value = ""
        }}
      />
      <SuggestionList combobox={combobox} suggestions={suggestions} label={t("field")} />
      <p id="pad-field-hint" className={styles.hint}>
        {t("field_hint")} <kbd>/</kbd>
      </p>
    </div>
  )
}
