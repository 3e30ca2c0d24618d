import { saying } from '../later'

/** Where nothing opens; its code and texts come when that is so. */
export const Shut = saying('aside', () => import('./Shut').then((module) => module.Shut))
