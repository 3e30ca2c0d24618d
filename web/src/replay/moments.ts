import type { Step } from '../board/recording'
import type { Activity, Card, Cluster, Group } from '../protocol.gen'
import type { Values } from '../words/words'

/** What a moment is; `replay-moment-…` says it. */
export type Kind =
  | 'started'
  | 'stepped'
  | 'revealed'
  | 'spotlit'
  | 'clustered'
  | 'asked'
  | 'finished'
  | 'thrown'
  | 'written'
  | 'joined'
  | 'adjourned'
  | 'resumed'

/** Something to stop at: where so many steps are behind. */
export interface Moment {
  position: number
  kind: Kind
  /** What the sentence of it says, as all saw it then. */
  values: Values
}

/** Looks up what everybody saw of a record at that step. */
export interface Sight {
  record(kind: string, id: string): object | undefined
}

const ROUND = [10, 25, 50, 100, 200, 300, 500, 750, 1000, 1500, 2000]
const LONG = 90

/** Finds the moments of a session as its steps come, each once it is folded into `sight`. */
export class Moments {
  readonly all: Moment[] = []
  private people = 0

  constructor(private readonly sight: Sight) {}

  take(step: Step, position: number): void {
    const note = (kind: Kind, values: Values = {}) => this.all.push({ position, kind, values })
    switch (step.type) {
      case null:
      case 'board.made':
        return
      case 'activity.started':
        return this.onCurrent(step, ({ title }) => note('started', { title }))
      case 'activity.stepped':
        return this.onCurrent(step, ({ title, steps, step: key }) => {
          const at = steps.find((each) => each.key === key)
          if (at) note('stepped', { title: at.title, activity: title })
        })
      case 'board.adjourned':
      case 'board.resumed':
        note(step.type === 'board.adjourned' ? 'adjourned' : 'resumed')
        return
      case 'participant.joined':
        this.people += 1
        if (ROUND.includes(this.people)) note('joined', { count: this.people })
        return
    }
    for (const [kind, id, fields] of step.changes) {
      if (fields === null) continue
      if (kind === 'activity' && fields.revealed === true && step.type === 'activity.revealed') {
        note('revealed', { title: this.of<Activity>(kind, id)?.title ?? '' })
      } else if (kind === 'board' && Array.isArray(fields.spotlight)) {
        const shown = this.named(fields.spotlight as string[])
        if (shown) note('spotlit', { what: shown })
      } else if (kind === 'cluster' && step.type === 'cluster.added') {
        this.clustered(step, id, note)
      } else if ((kind === 'cluster' || kind === 'card') && typeof fields.question === 'string') {
        if (step.type?.endsWith('.questioned')) note('asked', { question: short(fields.question) })
      } else if (kind === 'group' && fields.finished === true) {
        note('finished', this.group(id))
      } else if (kind === 'throw') {
        this.thrown(fields as { from?: string; to?: string }, note)
      } else if (kind === 'count' && ROUND.includes(fields.cards as number)) {
        const title = this.of<Activity>('activity', id)?.title
        if (step.type === 'card.added' && title)
          note('written', { count: fields.cards as number, title })
      }
    }
  }

  private of<T>(kind: string, id: string): T | undefined {
    return this.sight.record(kind, id) as T | undefined
  }

  private onCurrent(step: Step, found: (activity: Activity) => void): void {
    const activity = step.activity && this.of<Activity>('activity', step.activity)
    if (activity) found(activity)
  }

  private clustered(step: Step, id: string, note: (kind: Kind, values: Values) => void): void {
    const { title, map } = this.of<Cluster>('cluster', id) ?? {}
    if (!title || map === undefined) return
    const cards = step.changes.filter(
      ([kind, , fields]) => kind === 'placement' && fields?.cluster === id,
    )
    const [, group] = map.split('/')
    note('clustered', { count: cards.length, title: short(title), ...this.group(group ?? '') })
  }

  private thrown(
    { from, to }: { from?: string; to?: string },
    note: (kind: Kind, values: Values) => void,
  ): void {
    const [thrower, catcher] = [from, to].map(
      (id) => (id && this.of<{ name: string | null }>('participant', id)?.name) || '',
    )
    if (thrower && catcher) note('thrown', { from: thrower, to: catcher })
  }

  private group(id: string): { group: string; remote: string } {
    const group = this.of<Group>('group', id)
    return { group: group?.name ?? 'none', remote: group?.remote ? 'yes' : 'no' }
  }

  /** What stands in the spotlight, in its own words. */
  private named([kind, id = '']: string[]): string | null {
    switch (kind) {
      case 'card':
        return short(this.of<Card>('card', id)?.text ?? '') || null
      case 'cluster':
      case 'activity':
        return short(this.of<{ title: string }>(kind, id)?.title ?? '') || null
      case 'group':
      case 'network':
        return this.of<{ name: string }>(kind, id)?.name ?? null
      default:
        return null
    }
  }
}

function short(text: string): string {
  const signs = [...text]
  return signs.length > LONG
    ? `${signs
        .slice(0, LONG - 1)
        .join('')
        .trimEnd()}…`
    : text
}
