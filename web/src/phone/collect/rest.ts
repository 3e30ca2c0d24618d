/** What phones need to collect besides the field and one's own ideas: it comes in one piece. */
export { Surprise } from '../surprise/Surprise'
export { WonderButton } from '../surprise/WonderButton'
export { Voting } from '../votes/Voting'
export { Asked } from './Asked'
export { EditCard } from './EditCard'
export { Notice } from './Notice'
export { Others } from './Others'
