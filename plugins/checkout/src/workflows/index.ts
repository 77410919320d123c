export { createPadWorkflow } from "./create-pad"
export { placePadWorkflow } from "./place-pad"
