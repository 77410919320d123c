/** A failure whose message is written for the person at the terminal. */
export class Explained extends Error {}

const HINTS = {
  EACCES: (error) =>
    `No right to write ${error.path ?? "a file"}. Run as the owner of this folder, or mend its rights.`,
  EPERM: (error) => `The system does not permit this: ${error.message}.`,
  ENOSPC: () => "The disk is full. Free some space and start again; nothing was damaged.",
  EADDRINUSE: (error) => `Port ${error.port} is taken by another program.`,
}

/** One sentence for any error: what happened and what to do. */
export function explain(error) {
  if (error instanceof Explained) {
    return error.message
  }
  return HINTS[error?.code]?.(error) ?? error?.stack ?? String(error)
}

/** Ends a script with a plain sentence instead of a stack. */
export function failWith(error) {
  console.error(`\n✗ ${explain(error)}\n`)
  process.exitCode = 1
}
