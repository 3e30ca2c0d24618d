export { recordId } from '../sync/ids'
