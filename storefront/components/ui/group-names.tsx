"use client"

import { createContext, use } from "react"

/** Names of the product groups in the reader's language, by their codes. */
export const GroupNames = createContext<Record<string, string>>({})

export const useGroupNames = () => use(GroupNames)
