/** All that code for the browser reads of `process`. */
export const env = {}
