export { Problem } from '../sync/http'
