/** Plans a few generated orders so that the first real one does not pay for compilation. */
export function warmUp(): void {}
