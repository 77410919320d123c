/** For whom is bought: a legal entity, or one branch of it. It travels as one word: `entity` or `entity/branch`. */
export interface Place {
  entityId: string | null
  branchId: string | null
}

export const placeWord = (entityId: string, branchId: string | null): string =>
  branchId ? `${entityId}/${branchId}` : entityId

export function readPlace(word: string | null | undefined): Place {
  const [entityId = "", branchId = ""] = (word ?? "").split("/")
  return { entityId: entityId || null, branchId: branchId || null }
}
