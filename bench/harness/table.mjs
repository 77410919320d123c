export const table = (r) => JSON.stringify(r)
