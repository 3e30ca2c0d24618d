import './GroupTile.css'
import type { ComponentChildren } from 'preact'
import type { Group } from '../protocol.gen'
import { t } from '../words/words'
import { colourOf } from './colour'

interface Props {
  group: Group
  people: number
  /** Connected now, where it is known. */
  present?: number
  children?: ComponentChildren
}

/** A table or a remote group: its colour, its name, its people; every tile weighs the same. */
export function GroupTile({ group, people, present, children }: Props) {
  return (
    <div class="group-tile" data-color={colourOf(group.color)}>
      <b dir="auto">{groupName(group)}</b>
      <p>
        {present === undefined
          ? t('people', { count: people })
          : t('people-present', { count: people, present })}
      </p>
      {children}
    </div>
  )
}

/** "Table 3", or "Lorient, à distance". */
export function groupName(group: Pick<Group, 'name' | 'remote'>): string {
  return group.remote ? t('group-remote', { name: group.name }) : group.name
}
