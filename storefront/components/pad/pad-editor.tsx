"use client"

import { Suspense, lazy, useCallback, useState } from "react"
import type { PadView } from "@orac/checkout/contract"
import { DropArea } from "./drop-area"
import { EntryField } from "./entry-field"
import { LineGrid } from "./line-grid"
import { NoticeLine } from "./notice-line"
import { PadHead } from "./pad-head"
import { type PadRights, PadProvider, usePad } from "./pad-context"
import { ProblemStrip } from "./problem-strip"
import { Rail } from "./rail"
import { usePadKeys } from "./use-pad-keys"
import UnresolvedRows from "./unresolved-rows"
import styles from "./pad.module.css"

const EmptyPad = lazy(() => import("./empty-pad"))
const KeysDialog = lazy(() => import("./keys-dialog"))

export function PadEditor({ initial, rights }: { initial: PadView; rights: PadRights }) {
  return (
    <PadProvider initial={initial} rights={rights}>
      <PadBody />
    </PadProvider>
  )
}

function PadBody() {
  const { snapshot, rows, rights } = usePad()
  const [showsKeys, setShowsKeys] = useState(false)
  const showKeys = useCallback(() => setShowsKeys(true), [])
  usePadKeys(showKeys)
  const isEmpty = !rows.length && !snapshot.pad.unresolved.length
  return (
    <DropArea>
      <PadHead onKeys={showKeys} />
      <div className={styles.columns}>
        <div className={styles.work}>
          {rights.edit && <EntryField />}
          <NoticeLine />
          {isEmpty ? (
            <Suspense>
              <EmptyPad />
            </Suspense>
          ) : (
            <>
              <ProblemStrip />
              {snapshot.pad.unresolved.length > 0 && <UnresolvedRows />}
              <LineGrid />
            </>
          )}
        </div>
        <Rail />
      </div>
      {showsKeys && (
        <Suspense>
          <KeysDialog onClose={() => setShowsKeys(false)} />
        </Suspense>
      )}
    </DropArea>
  )
}
