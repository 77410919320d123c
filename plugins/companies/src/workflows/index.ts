export { makePrimaryWorkflow } from "./make-primary"
