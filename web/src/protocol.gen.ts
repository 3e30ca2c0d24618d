// Made by protocol/generate.py from protocol/*.py. Do not edit.

export type Fields = Record<string, unknown>

export type Change = [kind: string, id: string, fields: Fields | null]

export const LIMITS = {
  VERSION: 1,
  SUBPROTOCOL: 'canevas.v1',
  LOG_FORMAT: 'canevas-log',
  REPLAY_FORMAT: 'canevas-replay',
  NAME: 80,
  KEYWORD: 40,
  REASON: 140,
  CARD: 500,
  LONG_TEXT: 4000,
  SECTION: 20000,
  KEYWORDS_EACH: 3,
  LIST_ITEMS: 100,
  ZONES: 24,
  CARDS_AT_ONCE: 2000,
  GREATEST: 9007199254740991,
  FRAME_BYTES: 65536,
  UNANSWERED: 64,
  HELLO_SECONDS: 10,
  PATCH_INTERVAL_MS: 40,
  STALLED_SECONDS: 30,
  COMMANDS_PER_SECOND: 40,
  COMMANDS_AT_ONCE: 200,
  CARDS_EACH: 1000,
  THROWS_EACH: 1000,
  STAFF_FACTOR: 10,
  PEOPLE_A_BOARD: 2000,
  REPLAYS_A_MINUTE: 12,
  IMPORT_BYTES: 67108864,
  IMPORT_LINES: 200000,
  TEMPLATE_BYTES: 262144,
  QUORUM: 3,
} as const

export interface Board {
  title: string
  question: string | null
  presentation: string | null
  language: string
  team: string[]
  resources: string[]
  organiser: string | null
  contact: string | null
  keep_until: number | null
  licence: string | null
  activity: string | null
  spotlight: string[] | null
  adjourned: boolean
  closed: boolean
  published: boolean
  quorum: number
}

export interface Network {
  name: string
  color: number
  order: number
}

export interface Group {
  name: string
  remote: boolean
  color: number
  order: number
  finished: boolean
}

export interface Participant {
  name: string | null
  organisation: string | null
  capacity: string | null
  group: string | null
  networks: string[]
  keywords: string[]
  number: number
  named: boolean
  merged: string[]
}

export interface Activity {
  kind: 'break' | 'collect' | 'introductions' | 'mapping' | 'surprise' | 'synthesis' | 'yarn'
  title: string
  prompt: string | null
  script: string | null
  minutes: number | null
  order: number
  zones: Record<string, Zone>
  steps: Step[]
  step: string | null
  scope: 'groups' | 'plenary'
  revealed: boolean
  locked: boolean
  authors: boolean
  asks: string[]
  votes_each: number
  timer: Timer | null
  declined: string[]
  section: string | null
  closes: boolean
}

export interface Card {
  activity: string
  text: string
  author: string | null
  group: string | null
  about: string | null
  question: string | null
  carrier: string | null
  place: string | null
  link: string | null
  on_behalf: string | null
  created: number
  withheld: boolean
  reworded: boolean
}

export interface Cluster {
  map: string
  title: string
  zone: string | null
  rank: number
  question: string | null
  sources: string[]
}

export interface Placement {
  map: string
  card: string
  zone: string | null
  cluster: string | null
  rank: number
  said: boolean
  by: string | null
}

export interface Stance {
  card: string
  participant: string
  value: 'not_ours' | 'opposed' | 'shared'
  group: string | null
  network: string | null
  at: number
}

export interface Vote {
  card: string
  participant: string
  count: number
}

export interface Hands {
  card: string
  group: string
  shared: number
  not_ours: number
  opposed: number
}

export interface Ball {
  holder: string | null
  color: number
  stopped: boolean
}

export interface Throw {
  ball: string
  from: string | null
  to: string | null
  reason: string | null
  number: number
}

export interface Section {
  key: string
  title: string
  body: string
  order: number
  base: string | null
}

export interface Tally {
  shared: number
  not_ours: number
  opposed: number
  position: 'absent' | 'opposed' | 'particular' | 'shared' | 'silent' | 'split' | 'unsure'
}

export interface SenseOf {
  sense: 'bridge' | 'convergence' | 'divergence' | 'particularity' | 'undecided' | 'unheard'
  polarity: 'against' | 'for'
  reserve: string[]
  consensus: number
  spread: number
}

export interface Count {
  cards: number
  groups: Record<string, number>
}

export interface Headway {
  placed: number
}

export interface Answered {
  people: number
}

export interface Discord {
  position: 'absent' | 'opposed' | 'particular' | 'shared' | 'silent' | 'split' | 'unsure'
}

export interface Dots {
  count: number
}

export interface Word {
  text: string
  people: number
  networks: Record<string, number>
  ties: Record<string, number>
}

export interface Wording {
  words: string[]
}

export interface Since {
  epoch: string
  seq: number
}

export interface You {
  role: 'facilitator' | 'participant' | 'reader' | 'screen' | 'table'
  participant: string | null
  group: string | null
  token: string
}

export interface Limits {
  frame_bytes: number
  unanswered: number
  commands_per_second: number
  commands_at_once: number
  cards: number
}

export interface Zone {
  title: string
  sense: 'convergence' | 'divergence' | 'elsewhere' | 'particularity' | null
  order: number
}

export interface Step {
  key: string
  title: string
  minutes: number | null
}

export interface Timer {
  ends: number | null
  left: number | null
}

export interface BoardSet {
  fields: BoardFields
}

export interface BoardSpotlight {
  target: [string, string] | null
}

export interface BoardAdjourn {
  adjourned: boolean
}

export interface BoardClose {
}

export interface BoardReopen {
}

export interface BoardPublish {
  published: boolean
}

export interface ActivityAdd {
  id: string
  fields: ActivityFields
}

export interface ActivitySet {
  activity: string
  fields: ActivityFields
}

export interface ActivityRemove {
  activity: string
}

export interface ActivityStart {
  activity: string
}

export interface ActivityStep {
  activity: string
  step: string | null
}

export interface ActivityReveal {
  activity: string
  revealed: boolean
}

export interface ActivityTimer {
  activity: string
  action: 'add' | 'pause' | 'start' | 'stop'
  seconds?: number | null
}

export interface ActivityCarry {
  from: string
  to: string
  cards?: string[] | null
}

export interface GroupAdd {
  id: string
  fields: GroupFields
}

export interface GroupSet {
  id: string
  fields: GroupFields
}

export interface GroupRemove {
  id: string
}

export interface GroupFinished {
  group: string
  finished: boolean
}

export interface NetworkAdd {
  id: string
  fields: NetworkFields
}

export interface NetworkSet {
  id: string
  fields: NetworkFields
}

export interface NetworkRemove {
  id: string
}

export interface ParticipantSet {
  participant: string
  name?: string | null
  organisation?: string | null
  capacity?: string | null
  group?: string | null
  networks?: string[]
  keywords?: string[]
  named?: boolean
}

export interface ParticipantRemove {
  participant: string
}

export interface ParticipantMerge {
  from: string
  into: string
}

export interface CardAdd {
  id: string
  activity: string
  text: string
  zone?: string | null
  about?: string | null
  on_behalf?: string | null
  carrier?: string | null
  place?: string | null
  link?: string | null
}

export interface CardSet {
  card: string
  text?: string
  about?: string | null
  carrier?: string | null
  place?: string | null
  link?: string | null
}

export interface CardRemove {
  card: string
}

export interface CardWithhold {
  card: string
  withheld: boolean
}

export interface CardQuestion {
  card: string
  question: string | null
}

export interface CardPlace {
  map: string
  card: string
  zone: string | null
  cluster?: string | null
  rank?: number | null
}

export interface MapSay {
  map: string
  cards: string[]
}

export interface ClusterAdd {
  id: string
  map: string
  title: string
  cards: string[]
  zone?: string | null
  sources?: string[]
}

export interface ClusterSet {
  cluster: string
  title?: string
  zone?: string | null
  rank?: number
}

export interface ClusterQuestion {
  cluster: string
  question: string | null
}

export interface ClusterMerge {
  from: string
  into: string
}

export interface ClusterDissolve {
  cluster: string
}

export interface ProposalDecline {
  activity: string
  clusters: string[]
  declined: boolean
}

export interface StanceTake {
  card: string
  value: 'not_ours' | 'opposed' | 'shared' | null
}

export interface HandsCount {
  card: string
  group: string
  shared: number
  not_ours: number
  opposed: number
}

export interface VoteCast {
  card: string
  count: number
}

export interface YarnStart {
  ball: string
  holder: string
}

export interface YarnThrow {
  id: string
  ball: string
  to: string
  from?: string
  reason?: string | null
}

export interface YarnStop {
  ball: string
}

export interface SectionSet {
  section: string
  body: string
  base?: string | null
}

export interface SectionReset {
  section: string
}

export interface Undo {
  command?: string | null
}

export interface BoardFields {
  title?: string
  question?: string | null
  presentation?: string | null
  language?: string
  team?: string[]
  resources?: string[]
  organiser?: string | null
  contact?: string | null
  keep_until?: number | null
  licence?: string | null
  quorum?: number
}

export interface ActivityFields {
  kind?: 'break' | 'collect' | 'introductions' | 'mapping' | 'surprise' | 'synthesis' | 'yarn'
  title?: string
  prompt?: string | null
  script?: string | null
  minutes?: number | null
  order?: number
  zones?: Record<string, Zone>
  steps?: Step[]
  step?: string | null
  scope?: 'groups' | 'plenary'
  revealed?: boolean
  locked?: boolean
  authors?: boolean
  asks?: string[]
  votes_each?: number
  section?: string | null
  closes?: boolean
}

export interface GroupFields {
  name?: string
  remote?: boolean
  color?: number
  order?: number
}

export interface NetworkFields {
  name?: string
  color?: number
  order?: number
}

export interface HelloMessage {
  type: 'hello'
  protocol: number
  token: string
  since: Since | null
}

export interface CommandMessage {
  type: 'command'
  id: string
  name: string
  args: Record<string, unknown>
}

export interface ShowingMessage {
  type: 'presence'
  writing?: boolean | null
  holding?: string | null
}

export interface PingMessage {
  type: 'ping'
  seq: number
}

export interface WelcomeMessage {
  type: 'welcome'
  board: string
  you: You
  epoch: string
  seq: number
  time: number
  limits: Limits
  snapshot: Uint8Array[] | null
}

export interface PatchMessage {
  type: 'patch'
  from: number
  to: number
  at: number
  changes: Change[]
}

export interface AckMessage {
  type: 'ack'
  id: string
  seq: number
}

export interface RejectMessage {
  type: 'reject'
  id: string
  code: 'bad_argument' | 'bad_message' | 'busy' | 'closed' | 'conflict' | 'exists' | 'forbidden' | 'limit' | 'locked' | 'not_found' | 'nothing_to_undo' | 'overtaken' | 'slow_down' | 'too_long' | 'unknown_command'
  message: string
  retry_ms?: number
}

export interface PresenceMessage {
  type: 'presence'
  groups: Record<string, number>
  tables: string[]
  holding: Record<string, string>
  people?: string[]
}

export interface PongMessage {
  type: 'pong'
  seq: number
}

export interface ByeMessage {
  type: 'bye'
  code: 'closing' | 'deleted' | 'full' | 'replaced' | 'revoked' | 'stalled'
  retry_ms: number | null
}

export type ClientMessage = HelloMessage | CommandMessage | ShowingMessage | PingMessage

export type ServerMessage = WelcomeMessage | PatchMessage | AckMessage | RejectMessage | PresenceMessage | PongMessage | ByeMessage

export interface RecordOf {
  'board': Board
  'network': Network
  'group': Group
  'participant': Participant
  'activity': Activity
  'card': Card
  'cluster': Cluster
  'placement': Placement
  'stance': Stance
  'vote': Vote
  'hands': Hands
  'ball': Ball
  'throw': Throw
  'section': Section
  'tally': Tally
  'sense': SenseOf
  'count': Count
  'headway': Headway
  'answered': Answered
  'discord': Discord
  'dots': Dots
  'word': Word
  'wording': Wording
}

export type Kind = keyof RecordOf

export interface CommandArgs {
  'board.set': BoardSet
  'board.spotlight': BoardSpotlight
  'board.adjourn': BoardAdjourn
  'board.close': BoardClose
  'board.reopen': BoardReopen
  'board.publish': BoardPublish
  'activity.add': ActivityAdd
  'activity.set': ActivitySet
  'activity.remove': ActivityRemove
  'activity.start': ActivityStart
  'activity.step': ActivityStep
  'activity.reveal': ActivityReveal
  'activity.timer': ActivityTimer
  'activity.carry': ActivityCarry
  'group.add': GroupAdd
  'group.set': GroupSet
  'group.remove': GroupRemove
  'group.finished': GroupFinished
  'network.add': NetworkAdd
  'network.set': NetworkSet
  'network.remove': NetworkRemove
  'participant.set': ParticipantSet
  'participant.remove': ParticipantRemove
  'participant.merge': ParticipantMerge
  'card.add': CardAdd
  'card.set': CardSet
  'card.remove': CardRemove
  'card.withhold': CardWithhold
  'card.question': CardQuestion
  'card.place': CardPlace
  'map.say': MapSay
  'cluster.add': ClusterAdd
  'cluster.set': ClusterSet
  'cluster.question': ClusterQuestion
  'cluster.merge': ClusterMerge
  'cluster.dissolve': ClusterDissolve
  'proposal.decline': ProposalDecline
  'stance.take': StanceTake
  'hands.count': HandsCount
  'vote.cast': VoteCast
  'yarn.start': YarnStart
  'yarn.throw': YarnThrow
  'yarn.stop': YarnStop
  'section.set': SectionSet
  'section.reset': SectionReset
  'undo': Undo
}

export type CommandName = keyof CommandArgs

export const EVENT_TYPES = ['activity.added', 'activity.carried', 'activity.removed', 'activity.revealed', 'activity.set', 'activity.started', 'activity.stepped', 'activity.timed', 'board.adjourned', 'board.closed', 'board.made', 'board.published', 'board.reopened', 'board.resumed', 'board.set', 'board.spotlit', 'card.added', 'card.placed', 'card.questioned', 'card.removed', 'card.returned', 'card.set', 'card.withheld', 'cluster.added', 'cluster.dissolved', 'cluster.merged', 'cluster.questioned', 'cluster.set', 'command.undone', 'group.added', 'group.finished', 'group.removed', 'group.set', 'hands.counted', 'map.said', 'network.added', 'network.removed', 'network.set', 'participant.erased', 'participant.joined', 'participant.merged', 'participant.removed', 'participant.set', 'participant.withdrawn', 'proposal.declined', 'section.reset', 'section.set', 'stance.taken', 'vote.cast', 'yarn.started', 'yarn.stopped', 'yarn.thrown'] as const
